package vn.langnghe.mail;

/**
 * A mail as another server handed it over.
 *
 * @param returnPath address of the envelope's sender; empty for {@code <>}
 * @param mail the bytes of DATA, exactly
 */
public record Delivery(String returnPath, byte[] mail) {
    /** Never the mail. */
    @Override
    public String toString() {
        return "Delivery[" + mail.length + " bytes]";
    }
}
