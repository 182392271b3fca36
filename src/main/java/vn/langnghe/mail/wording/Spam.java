package vn.langnghe.mail.wording;

import java.util.Optional;
import org.jsoup.nodes.Document;

/** Marks in what a mail says that no citizen's letter bears. Whoever finds one puts the mail aside for a person to look at. */
public final class Spam {
    /** By which servers agreed to test their filters (spamassassin.apache.org/gtube). */
    private static final String TEST = "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X";

    private Spam() {}

    public static Optional<String> in(String text) {
        return text.contains(TEST) ? Optional.of("gtube") : Optional.empty();
    }

    /** A form that asks for a password and sends it away: made to rob people of their accounts. */
    public static Optional<String> in(Document page) {
        return page.selectFirst("form[action~=(?i)^\\s*(https?:)?//] input[type=password]") == null
                ? Optional.empty()
                : Optional.of("password-form");
    }
}
