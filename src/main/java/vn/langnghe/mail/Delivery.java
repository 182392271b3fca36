package vn.langnghe.mail;

import vn.langnghe.platform.Pieces;

/**
 * A mail as another server handed it over.
 *
 * @param origin how it came: {@link #SMTP}, or the name of the mailbox it lay in
 * @param returnPath address of the envelope's sender; empty for {@code <>}
 * @param mail the bytes of DATA, exactly; only the beginning of a mail larger than {@link #LARGEST}
 * @param size of the whole mail, in bytes
 * @param alongside runs in the transaction that stores the mail; what it throws undoes it
 */
public record Delivery(String origin, String returnPath, Pieces mail, long size, Runnable alongside) {
    /** Another server brought it. */
    public static final String SMTP = "smtp";

    /** The largest mail that is taken in full, in bytes. */
    public static final int LARGEST = 50 << 20;

    /** The whole mail, and nothing to be written alongside. */
    public Delivery(String origin, String returnPath, Pieces mail) {
        this(origin, returnPath, mail, mail.size(), () -> {});
    }

    /** The same with the bytes in one array. */
    public Delivery(String origin, String returnPath, byte[] mail) {
        this(origin, returnPath, Pieces.of(mail));
    }

    /** Whoever handed it over may not do so any more: somebody else does. Says nothing about the mail. */
    public static final class Withdrawn extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Never the mail. */
    @Override
    public String toString() {
        return "Delivery[" + size + " bytes]";
    }
}
