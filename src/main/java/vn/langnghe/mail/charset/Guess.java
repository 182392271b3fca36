package vn.langnghe.mail.charset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.langnghe.mail.charset.Decoded.Certainty;

/**
 * The likeliest reading of bytes beyond ASCII.
 *
 * @param reading how they are to be read
 */
record Guess(Reading reading, Certainty certainty) {
    /** What the label's word is worth, in points: one word that cannot be is not enough to call it a lie. */
    private static final double LABEL = 3;

    /** Bytes that are UTF-8 by chance are rare. */
    private static final double UTF8 = 6;

    private static final double CLEAR = 6;

    private record Candidate(Reading reading, double points, Fluency fluency) {}

    static Guess of(byte[] bytes, Optional<Reading> label) {
        byte[] telling = Bytes.telling(bytes);
        Utf8 utf8 = Utf8.in(bytes);
        if (utf8.clean() && Fluency.of(Reading.UTF_8_BYTES.read(telling)).fair()) {
            return new Guess(Reading.UTF_8_BYTES, Certainty.CERTAIN);
        }
        Candidate best = null;
        double second = Double.NEGATIVE_INFINITY;
        String text = "";
        for (Reading reading : readings(utf8, label)) {
            String read = reading.read(telling);
            Fluency fluency = Fluency.of(read);
            if (!believable(reading, fluency, label)) {
                continue;
            }
            Candidate next = new Candidate(reading, fluency.points() + prior(reading, utf8, label), fluency);
            if (best == null || next.points > best.points) {
                second = best == null || read.equals(text) ? second : best.points;
                best = next;
                text = read;
            } else if (!read.equals(text)) {
                second = Math.max(second, next.points);
            }
        }
        return new Guess(best.reading, certainty(best, second, utf8, label));
    }

    private static List<Reading> readings(Utf8 utf8, Optional<Reading> label) {
        List<Reading> readings = new ArrayList<>();
        if (utf8.nearly()) {
            readings.add(Reading.UTF_8_BYTES);
        }
        label.filter(said -> !said.isWide())
                .filter(said -> !said.is(Reading.UTF_8_BYTES))
                .ifPresent(readings::add);
        readings.add(Reading.WESTERN);
        readings.addAll(Reading.OLD_VIETNAMESE);
        return readings;
    }

    /** What nobody said must read like Vietnamese, not only better than the rest. */
    private static boolean believable(Reading reading, Fluency fluency, Optional<Reading> label) {
        boolean plain = reading.is(Reading.WESTERN) || reading.is(Reading.UTF_8_BYTES);
        int least = reading.is(Reading.WINDOWS_1258) ? fluency.bad() : 2 * fluency.bad();
        return plain || label.filter(reading::is).isPresent() || fluency.good() >= least;
    }

    private static double prior(Reading reading, Utf8 utf8, Optional<Reading> label) {
        double said = label.filter(reading::is).isPresent() ? LABEL : 0;
        boolean isUtf8 = reading.is(Reading.UTF_8_BYTES) && utf8.nearly();
        return said + (isUtf8 ? UTF8 : 0);
    }

    private static Certainty certainty(Candidate best, double second, Utf8 utf8, Optional<Reading> label) {
        boolean isUtf8 = best.reading.is(Reading.UTF_8_BYTES);
        boolean asSaid = label.filter(best.reading::is).isPresent() && best.fluency.bad() <= best.fluency.good();
        if (isUtf8 ? utf8.clean() : asSaid) {
            return Certainty.CERTAIN;
        }
        boolean clear = best.fluency.convincing() && best.points - second >= CLEAR;
        return isUtf8 || clear ? Certainty.LIKELY : Certainty.DOUBTFUL;
    }
}
