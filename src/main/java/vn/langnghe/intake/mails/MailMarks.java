package vn.langnghe.intake.mails;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import vn.langnghe.intake.mails.MailFeatures.Feature;
import vn.langnghe.seal.Seal;

/** Turns what a mail is alike in into what may be stored. */
@ApplicationScoped
public class MailMarks {
    @Inject
    private Seal seal;

    /** By which mails alike are found: 32 bytes, keyed. */
    public byte[] of(Feature feature, String word) {
        return seal.digest("mail-" + feature.name().toLowerCase(Locale.ROOT), word.getBytes(UTF_8));
    }

    /** The same for a whole mail; null for what it does not say. */
    byte[] of(Feature feature, MailFeatures features) {
        return features.word(feature).map(word -> of(feature, word)).orElse(null);
    }

    /** Where it stands in {@code mail_item}. */
    public static String column(Feature feature) {
        return feature.name().toLowerCase(Locale.ROOT) + "_mark";
    }
}
