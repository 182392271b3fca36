package vn.langnghe.letters;

import java.time.Instant;
import java.time.LocalDate;
import vn.langnghe.platform.Row;

/** A row of the outbox with what its words need of the case. */
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
        boolean discreet) {
    static final String SELECT = "select l.id, l.case_id, l.kind, l.language, l.recipient_sealed, k.address_sealed,"
            + " l.address_digest, l.echo, l.office_code, l.event_at, l.due_on, l.held, l.attempts, c.number,"
            + " (c.sealed or c.confidentiality <> 'OPEN') as discreet"
            + " from letter l join case_file c on c.id = l.case_id join letter_contact k on k.case_id = l.case_id";

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
                row.flag("discreet"));
    }
}
