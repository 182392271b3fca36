package vn.langnghe.intake;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the sender gets once everything is stored.
 *
 * @param receiptCode 16 digits, or null when the code goes by a one-time link
 * @param replyBy last day on which the sender is told what becomes of it
 * @param kind as stored: differs from what was asked when a signature is missing
 * @param digest keyed digest over story and files, never over the identity, base64url
 * @param signature Ed25519 over {@link #canonical}, base64url
 */
public record Receipt(
        String caseNumber,
        String receiptCode,
        Instant receivedAt,
        LocalDate replyBy,
        String kind,
        String digest,
        String signature) {

    /** The text that is signed. */
    static String canonical(String caseNumber, Instant receivedAt, LocalDate replyBy, String digest) {
        return "lang-nghe-receipt-1\n" + caseNumber + "\n" + receivedAt + "\n" + replyBy + "\n" + digest + "\n";
    }

    /** The text that is signed, of this receipt. */
    public String canonical() {
        return canonical(caseNumber, receivedAt, replyBy, digest);
    }
}
