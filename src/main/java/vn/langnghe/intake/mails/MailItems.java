package vn.langnghe.intake.mails;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.intake.RawCopies;
import vn.langnghe.intake.mails.MailFeatures.Feature;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Pieces;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Seal;
import vn.langnghe.seal.Sealing;

/** Writes the rows of the mails, in the transaction that stores them. */
@ApplicationScoped
class MailItems {
    private static final int LONGEST_TRACE = 4_000;
    private static final int LONGEST_HEADING = 1_000;

    @Inject
    private Sql sql;

    @Inject
    private Seal seal;

    @Inject
    private MailMarks marks;

    @Inject
    private RawCopies raws;

    @Inject
    private Now now;

    /** @param raw the mail's bytes; kept here only when they are kept nowhere else */
    void add(byte[] digest, MailNote note, Filed filed, Pieces raw) {
        String id = seal.token(16);
        Sealing sealing = seal.begin();
        byte[] own = filed.submissionId() == null ? raws.keep(id, raw, MailPlaces.raw(id), sealing) : null;
        insert(id, digest, note, filed, raw.size(), own, heading(id, note, sealing));
    }

    /** The same bytes once more: they are kept already. */
    void again(byte[] digest, MailNote note, long size) {
        insert(seal.token(16), digest, note, Filed.NOWHERE, size, null, null);
    }

    private void insert(String id, byte[] digest, MailNote note, Filed filed, long size, byte[] raw, byte[] heading) {
        sql.update(
                "insert into mail_item (id, digest, arrived_at, origin, fate, verdict, code, case_id, case_number,"
                        + " hint_case, submission_id, trace, raw_size, raw_sealed, heading_sealed, sender_mark,"
                        + " list_mark, subject_mark, domain_mark, program_mark, state)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                digest,
                now.instant(),
                note.origin(),
                note.fate(),
                note.verdict(),
                note.code(),
                filed.caseId(),
                filed.caseNumber(),
                note.hintCase(),
                filed.submissionId(),
                lines(note.trace()),
                size,
                raw,
                heading,
                marks.of(Feature.SENDER, note.features()),
                marks.of(Feature.LIST, note.features()),
                marks.of(Feature.SUBJECT, note.features()),
                marks.of(Feature.DOMAIN, note.features()),
                marks.of(Feature.PROGRAM, note.features()),
                waits(note) ? "OPEN" : "DONE");
    }

    /** Whether a person should look at it. A program's answer waits for nobody, whatever it may belong to. */
    private static boolean waits(MailNote note) {
        return note.hintCase() != null && note.fate() != MailFate.AUTO
                || note.fate() == MailFate.QUARANTINED
                || note.fate() == MailFate.BOUNCE;
    }

    private static byte[] heading(String id, MailNote note, Sealing sealing) {
        if (note.heading() == null || note.heading().isBlank()) {
            return null;
        }
        String cut = note.heading().substring(0, Math.min(note.heading().length(), LONGEST_HEADING));
        return sealing.seal(cut.getBytes(UTF_8), MailPlaces.heading(id));
    }

    /** Codes only: whatever is not ASCII or has blanks in it is no code. */
    private static String lines(List<String> trace) {
        StringBuilder lines = new StringBuilder();
        for (String step : trace) {
            String code = step.replaceAll("[^\\x21-\\x7e]+", "_");
            if (lines.length() + code.length() < LONGEST_TRACE) {
                lines.append(lines.isEmpty() ? "" : "\n").append(code);
            }
        }
        return lines.toString();
    }
}
