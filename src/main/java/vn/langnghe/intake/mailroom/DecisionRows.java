package vn.langnghe.intake.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.langnghe.intake.Taken;
import vn.langnghe.intake.mails.MailFate;
import vn.langnghe.intake.mails.MailPlaces;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Seal;

/** Writes down what was decided about a mail, in its row and in the history. */
@ApplicationScoped
class DecisionRows {
    @Inject
    private Sql sql;

    @Inject
    private Seal seal;

    @Inject
    private Ledger ledger;

    @Inject
    private Now now;

    /** Holds the row until the transaction ends. */
    void hold(MailLine line) {
        sql.one("select seq from mail_item where id = ? for update", row -> row.big("seq"), line.id());
    }

    /** The mail counts as something else from now on. */
    void becomes(MailLine line, MailFate fate) {
        sql.update("update mail_item set fate = ? where id = ?", fate, line.id());
    }

    /** A mail that had no case is filed in one. */
    void belongs(MailLine line, MailFate fate, Taken filed) {
        sql.update(
                "update mail_item set fate = ?, case_id = ?, case_number = ?, submission_id = ? where id = ?",
                fate,
                filed.caseId(),
                filed.caseNumber(),
                filed.submissionId(),
                line.id());
    }

    /** The case that the mail opened follows another one now. */
    void follows(MailLine line, String number) {
        sql.update("update mail_item set hint_case = ? where id = ?", number, line.id());
    }

    /** Where the mail's bytes are. */
    String submission(MailLine line) {
        return sql.one("select submission_id from mail_item where id = ?", row -> row.text("submission_id"), line.id())
                .orElseThrow();
    }

    /**
     * Done, by this person.
     *
     * @param reason what they wrote, or null
     * @param number of the case it is about, or empty
     */
    void decide(MailLine line, MailDecision what, StaffMember who, String reason, String number) {
        sql.update(
                "update mail_item set state = 'DONE', decision = ?, decided_by = ?, decided_at = ?, reason_sealed = ?"
                        + " where id = ?",
                what,
                who.actor(),
                now.instant(),
                reason == null ? null : seal.begin().seal(reason.getBytes(UTF_8), MailPlaces.reason(line.id())),
                line.id());
        ledger.append(new LedgerEvent(
                number, "MAIL_" + what, who.actor(), "mail=" + line.id() + who.lentNote(StaffRole.TRIAGE)));
    }
}
