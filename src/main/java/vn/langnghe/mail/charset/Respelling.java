package vn.langnghe.mail.charset;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.langnghe.mail.charset.Decoded.Certainty;

/**
 * Undoes what programs do that read a text in the wrong code and pass it on as Unicode: {@code ThÃ nh} and
 * {@code Thµnh} become {@code Thành}. Line by line, so that a broken quotation does not spoil the answer above it.
 */
final class Respelling {
    /** A reading must be this much better than what stands there, in points. */
    private static final double BETTER = 3.5;

    /** Letters that are judged. */
    private static final int ENOUGH = 16_000;

    /** Vietnamese words without which nothing is changed, and with which we are sure of it. */
    private static final int FEW = 2;

    private static final int MANY = 6;

    private Respelling() {}

    static Decoded of(Decoded read) {
        if (Reading.OLD_VIETNAMESE.stream().anyMatch(r -> r.code().equals(read.code()))) {
            return read;
        }
        String sample = sample(read.text());
        if (sample.isEmpty()) {
            return viqr(read);
        }
        Fluency now = Fluency.of(sample);
        if (now.bad() == 0) {
            return read;
        }
        Fluency undone = Fluency.of(DoubleUtf8.undone(sample));
        return undone.points() > now.points() && 2 * undone.bad() <= now.bad()
                ? new Decoded(DoubleUtf8.undone(read.text()), DoubleUtf8.CODE, Certainty.LIKELY)
                : fromOld(read, sample, now);
    }

    /** Lines that could be misread, up to a bounded size. */
    private static String sample(String text) {
        StringBuilder sample = new StringBuilder();
        int start = 0;
        while (start < text.length() && sample.length() < ENOUGH) {
            int end = Math.min(lineEnd(text, start), start + ENOUGH);
            String line = text.substring(start, end);
            if (Backwards.WESTERN.canTell(line) || Backwards.VIETNAMESE.canTell(line)) {
                sample.append(line).append('\n');
            }
            start = end + 1;
        }
        return sample.toString();
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static Decoded fromOld(Decoded read, String sample, Fluency now) {
        Reading best = null;
        Fluency most = now;
        for (Reading reading : Reading.OLD_VIETNAMESE) {
            Fluency fluency = Fluency.of(reread(sample, reading));
            if (fluency.points() > most.points()) {
                most = fluency;
                best = reading;
            }
        }
        boolean enough = most.convincing() && most.good() >= FEW && most.points() >= now.points() + BETTER;
        return best != null && enough ? new Decoded(reread(read.text(), best), best.code(), certainty(most)) : read;
    }

    private static String reread(String text, Reading reading) {
        return Arrays.stream(text.split("\n", -1))
                .map(line -> Backwards.WESTERN.bytes(line).map(reading::read).orElse(line))
                .collect(Collectors.joining("\n"));
    }

    private static Decoded viqr(Decoded read) {
        if (!Viqr.suspected(read.text())) {
            return read;
        }
        String text = Viqr.read(read.text());
        Fluency fluency = Fluency.of(text.substring(0, Math.min(text.length(), ENOUGH)));
        boolean enough = fluency.good() > FEW && fluency.good() >= 8 * fluency.bad();
        return enough ? new Decoded(text, Viqr.CODE, certainty(fluency)) : read;
    }

    private static Certainty certainty(Fluency fluency) {
        return fluency.good() >= MANY ? Certainty.LIKELY : Certainty.DOUBTFUL;
    }
}
