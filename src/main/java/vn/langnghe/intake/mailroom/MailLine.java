package vn.langnghe.intake.mailroom;

import java.time.Instant;
import java.util.List;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.intake.mails.MailFate;

/**
 * One mail as the person who asks may see it.
 *
 * @param order larger for later mails
 * @param origin {@code smtp}, or the mailbox it lay in
 * @param verdict PERSON, SILENT, AUTO, BOUNCE, SUSPECT, UNREADABLE or AGAIN
 * @param code what decided
 * @param trace every step of the decision, as codes
 * @param heading the mail's subject, or null where it is its case's title that counts
 * @param about the case it belongs to, or null
 * @param hint number of the case it may belong to; null when there is none that this person may know of
 * @param size in bytes
 * @param waits whether a person should look at it
 * @param readable whether this person may read it
 * @param decision of a person, or null, with who and when
 */
public record MailLine(
        String id,
        long order,
        Instant at,
        String origin,
        MailFate fate,
        String verdict,
        String code,
        List<String> trace,
        String heading,
        AboutCase about,
        String hint,
        long size,
        boolean waits,
        boolean readable,
        Decided decision) {

    /** A mail whose case has left the reception desk waits for nobody there. Over {@code case_file c}. */
    static final String AT_THE_DESK = "c.status in ('NEW', 'NEEDS_INFO')";

    /** The case, as lists show it; only number and status for whoever may not read it. */
    public record AboutCase(
            String number, CaseStatus status, Kind kind, String category, String title, boolean sealed) {}

    /** Who decided what. */
    public record Decided(MailDecision what, String by, Instant at) {}
}
