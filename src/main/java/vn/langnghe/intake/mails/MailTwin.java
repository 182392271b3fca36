package vn.langnghe.intake.mails;

import java.util.List;

/**
 * By what one mail is known again.
 *
 * @param parts what does not change on the way; kept only as one keyed digest
 */
public record MailTwin(What what, List<byte[]> parts) {
    /** What it means that there was one before. */
    public enum What {
        /** The same mail: it says nothing new. */
        SAME,
        /** Another piece of the same mail: both are for a person to put together. */
        PIECE,
        /** The same words of the same sender, written anew: most likely sent to several of our mailboxes. */
        WORDS,
        /** The same id of the same sender with other words: most likely changed by a server on one of its ways. */
        ID;

        /** Whether a second one must wait until the first is stored, so that two at once are not both the first. */
        boolean exact() {
            return this == SAME || this == PIECE;
        }
    }

    /** Without anything of the mail. */
    @Override
    public String toString() {
        return "MailTwin[" + what + ']';
    }
}
