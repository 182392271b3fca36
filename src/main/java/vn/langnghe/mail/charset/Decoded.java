package vn.langnghe.mail.charset;

import java.util.Locale;
import java.util.Optional;

/**
 * A text and how it was read.
 *
 * @param text letters composed (NFC), without byte order mark
 * @param code name of the code it was read as, in lower case: {@code utf-8}, {@code tcvn3}
 */
public record Decoded(String text, String code, Certainty certainty) {
    /** How sure we are that a text was read as it was written. */
    public enum Certainty {
        /** It could be nothing else, or it is what the label says and reads like that. */
        CERTAIN,
        /** Guessed, with enough Vietnamese in it to be believed. */
        LIKELY,
        /** Guessed; a person should look at the original. */
        DOUBTFUL
    }

    private static final String USUAL = "utf-8 us-ascii";

    /** For the decision trace; empty when there is nothing to tell: {@code charset:likely:tcvn3}. */
    public Optional<String> remark() {
        boolean usual = certainty == Certainty.CERTAIN && USUAL.contains(code);
        return usual
                ? Optional.empty()
                : Optional.of("charset:" + certainty.name().toLowerCase(Locale.ROOT) + ":" + code);
    }

    /** Never the text. */
    @Override
    public String toString() {
        return code + ":" + certainty;
    }
}
