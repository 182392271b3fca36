package vn.langnghe.intake.mails;

import java.util.List;

/**
 * By what one mail is known again.
 *
 * @param parts what does not change on the way; kept only as one keyed digest
 */
public record MailTwin(What what, List<byte[]> parts) {
    public enum What {
        /** The same mail: it says nothing new. */
        SAME,
        /** Another piece of the same mail: both are for a person to put together. */
        PIECE
    }

    /** Without anything of the mail. */
    @Override
    public String toString() {
        return "MailTwin[" + what + ']';
    }
}
