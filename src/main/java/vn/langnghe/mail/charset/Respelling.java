package vn.langnghe.mail.charset;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
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
        List<String> lines = Arrays.asList(read.text().split("\n", -1));
        String sample = sample(lines);
        if (sample.isEmpty()) {
            return viqr(read);
        }
        if (Fluency.of(sample).bad() == 0) {
            return read;
        }
        String meant = each(lines, DoubleUtf8::undone);
        return meant.equals(read.text())
                ? fromOld(read, lines, sample)
                : new Decoded(meant, DoubleUtf8.CODE, Certainty.LIKELY);
    }

    private static String sample(List<String> lines) {
        StringBuilder sample = new StringBuilder();
        for (String line : lines) {
            if (Backwards.canTell(line)) {
                sample.append(line, 0, Math.min(line.length(), ENOUGH)).append('\n');
            }
            if (sample.length() > ENOUGH) {
                break;
            }
        }
        return sample.toString();
    }

    private static String each(List<String> lines, UnaryOperator<String> change) {
        return lines.stream().map(change).collect(Collectors.joining("\n"));
    }

    private static Decoded fromOld(Decoded read, List<String> lines, String sample) {
        List<String> western = lines.stream()
                .filter(l -> Backwards.WESTERN.bytes(l).isPresent())
                .toList();
        String judged = sample(western);
        Fluency now = Fluency.of(judged);
        Reading best = null;
        Fluency most = now;
        for (Reading reading : Reading.OLD_VIETNAMESE) {
            Fluency fluency = Fluency.of(reread(judged, reading));
            if (fluency.points() > most.points()) {
                most = fluency;
                best = reading;
            }
        }
        boolean enough = most.convincing() && most.good() >= FEW && most.points() >= now.points() + BETTER;
        if (best == null || !enough) {
            return read;
        }
        Reading reading = best;
        return new Decoded(each(lines, line -> reread(line, reading)), best.code(), certainty(most));
    }

    private static String reread(String line, Reading reading) {
        return Backwards.WESTERN.bytes(line).map(reading::read).orElse(line);
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
