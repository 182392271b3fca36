package vn.langnghe.intake.mails;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * By what one mail is like another. Stored as keyed digests only: enough to find mails alike, of no use for finding out
 * who wrote them.
 */
public final class MailFeatures {
    /** In the order in which rules look at them: the narrowest first. */
    public enum Feature {
        /** The address in the From line. */
        SENDER,
        /** The mailing list. */
        LIST,
        /** The subject, folded, without digits. */
        SUBJECT,
        /** What is right of the @ in the From line. */
        DOMAIN,
        /** The program that wrote it. */
        PROGRAM
    }

    private final Map<Feature, String> words = new EnumMap<>(Feature.class);

    /** A mail of which nothing is known. */
    public static MailFeatures none() {
        return new MailFeatures();
    }

    /** @param value as the mail says it; null or blank = it says nothing */
    public MailFeatures with(Feature feature, String value) {
        if (value != null && !value.isBlank()) {
            words.put(feature, value.strip());
        }
        return this;
    }

    /** For comparing only; never to be shown or written down. */
    public Optional<String> word(Feature feature) {
        return Optional.ofNullable(words.get(feature));
    }

    /** Which are known, never what they are. */
    @Override
    public String toString() {
        return "MailFeatures" + Arrays.toString(words.keySet().toArray());
    }
}
