package vn.langnghe.mail;

import vn.langnghe.platform.Pieces;

/**
 * A mail as another server handed it over.
 *
 * @param origin how it came: {@link #SMTP}, or the name of the mailbox it lay in
 * @param returnPath address of the envelope's sender; empty for {@code <>}
 * @param mail the bytes of DATA, exactly
 */
public record Delivery(String origin, String returnPath, Pieces mail) {
    /** Another server brought it. */
    public static final String SMTP = "smtp";

    /** The same with the bytes in one array. */
    public Delivery(String origin, String returnPath, byte[] mail) {
        this(origin, returnPath, Pieces.of(mail));
    }

    /** Never the mail. */
    @Override
    public String toString() {
        return "Delivery[" + mail + "]";
    }
}
