package vn.langnghe.letters;

import java.time.Instant;
import java.time.LocalDate;
import vn.langnghe.platform.Row;

/**
 * A row of the outbox with what its words need of the case, or of the member of staff it goes to.
 *
 * @param caseId null in a letter to staff
 * @param staff null in a letter about a case
 */
record LetterRow(
        String id,
        String caseId,
        LetterKind kind,
        String language,
        byte[] recipient,
        byte[] contact,
        byte[] addressDigest,
        byte[] echo,
        String office,
        Instant eventAt,
        LocalDate dueOn,
        boolean held,
        int attempts,
        String number,
        boolean discreet,
        Staff staff) {
    /**
     * Who is told of what.
     *
     * @param mail address of the account, or null when it has none any more or was disabled
     * @param username for the demo copy
     * @param told counts by code: {@code BREACHED=3;WARNED=1}
     * @param until after this moment nothing is sent
     */
    record Staff(String mail, String username, String told, Instant until) {}

    static final String SELECT = "select l.id, l.case_id, l.kind, l.language, l.recipient_sealed, k.address_sealed,"
            + " l.address_digest, l.echo, l.office_code, l.event_at, l.due_on, l.held, l.attempts, c.number,"
            + " coalesce(c.sealed or c.confidentiality <> 'OPEN', true) as discreet, l.staff_id, l.told, l.send_until,"
            + " s.username, s.mail from letter l left join case_file c on c.id = l.case_id"
            + " left join letter_contact k on k.case_id = l.case_id"
            + " left join staff s on s.id = l.staff_id and s.active = true";

    static LetterRow read(Row row) {
        return new LetterRow(
                row.text("id"),
                row.text("case_id"),
                row.constant("kind", LetterKind.class),
                row.text("language"),
                row.bytes("recipient_sealed"),
                row.bytes("address_sealed"),
                row.bytes("address_digest"),
                row.bytes("echo"),
                row.text("office_code"),
                row.instant("event_at"),
                row.day("due_on"),
                row.flag("held"),
                row.number("attempts"),
                row.text("number"),
                row.flag("discreet"),
                row.isNull("staff_id") ? null : staff(row));
    }

    private static Staff staff(Row row) {
        return new Staff(row.text("mail"), row.text("username"), row.text("told"), row.instant("send_until"));
    }
}
