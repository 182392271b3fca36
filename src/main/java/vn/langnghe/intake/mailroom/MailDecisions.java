package vn.langnghe.intake.mailroom;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.Field;
import vn.langnghe.intake.Arrival;
import vn.langnghe.intake.Intake;
import vn.langnghe.intake.Taken;
import vn.langnghe.intake.mails.MailFate;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.platform.transaction.UseCase;

/**
 * What a person may do about a mail. Each act is one transaction with its entry in the history; none deletes a byte, and
 * a mail put aside can still be taken up.
 */
@UseCase
public class MailDecisions {
    /** Longest reason, in characters. */
    public static final int REASON = 1_000;

    /** What may still be decided otherwise. */
    private static final Set<MailDecision> REVISED =
            EnumSet.of(MailDecision.DISCARDED, MailDecision.SEEN, MailDecision.KEPT);

    @Inject
    private MailRows rows;

    @Inject
    private DecisionRows book;

    @Inject
    private MailEyes eyes;

    @Inject
    private Intake intake;

    @Inject
    private Casework casework;

    /**
     * The mail belongs to a case that is there. What it says is filed there as a note that only staff read; a case that
     * it opened itself follows the other one and keeps its number, its code and its answer.
     *
     * @throws Refusal when there is no such open case that this person may know of
     */
    public void attach(StaffMember who, String id, String number) {
        MailLine line = open(who, id);
        MailView.Hint target = rows.hint(
                        who, number == null ? "" : number.strip().toUpperCase(Locale.ROOT))
                .filter(found -> found.status() != CaseStatus.CLOSED)
                .orElseThrow(() -> new Refusal("mailroom.refused.case").about("number"));
        if (joined(line) && line.about().number().equals(target.number())) {
            throw new Refusal("mailroom.refused.same").about("number");
        }
        if (ownCase(line)) {
            follow(who, line, target.number());
        }
        if (!line.verdict().equals("UNREADABLE")) {
            enclose(who, line, target.number());
        }
        book.decide(line, MailDecision.ATTACHED, who, null, target.number());
    }

    private void follow(StaffMember who, MailLine line, String number) {
        CaseFile file = casework.visible(who, line.about().number());
        Map<Field, String> fields = Map.of(Field.PRIMARY, number);
        casework.act(who, file.number(), new ActionRequest(CaseAction.FOLLOW, file.version(), fields));
        book.follows(line, number);
    }

    private void enclose(StaffMember who, MailLine line, String number) {
        Arrival arrival = eyes.arrival(rows.raw(line.id())).unanswered();
        boolean sealed = ownCase(line) && line.about().sealed();
        Taken filed = intake.enclose(arrival, number, who.actor(), sealed);
        if (!ownCase(line)) {
            book.belongs(line, MailFate.APPENDED, filed);
        }
    }

    /** Whether what it says is part of its case: a program's answer is only noted there. */
    private static boolean joined(MailLine line) {
        return line.about() != null && line.fate() != MailFate.AUTO;
    }

    /** Whether the mail opened its case itself. */
    private static boolean ownCase(MailLine line) {
        return line.about() != null && (line.fate() == MailFate.CASE || line.fate() == MailFate.QUARANTINED);
    }

    /** A mail that was put aside becomes a case; one that has a case keeps it, and the hint was wrong. */
    public void openCase(StaffMember who, String id) {
        MailLine line = open(who, id);
        if (ownCase(line)) {
            book.decide(line, MailDecision.KEPT, who, null, line.about().number());
            return;
        }
        Taken taken = intake.take(eyes.arrival(rows.raw(id)).unanswered());
        book.belongs(line, MailFate.CASE, taken);
        book.decide(line, MailDecision.OPENED, who, null, taken.caseNumber());
    }

    /** @throws Refusal without a reason, or when the mail has a case: that one is ended by the lifecycle, not here */
    public void discard(StaffMember who, String id, String reason) {
        MailLine line = open(who, id);
        if (ownCase(line)) {
            throw new Refusal("mailroom.refused.hasCase", line.about().number());
        }
        if (Vietnamese.blank(reason) || reason.length() > REASON) {
            throw new Refusal("mailroom.refused.reason", REASON).about("reason");
        }
        book.becomes(line, MailFate.DISCARDED);
        book.decide(line, MailDecision.DISCARDED, who, Vietnamese.clean(reason), "");
    }

    /** Somebody took notice; nothing else changes. */
    public void seen(StaffMember who, String id) {
        MailLine line = open(who, id);
        if (line.fate() != MailFate.BOUNCE && line.fate() != MailFate.AUTO) {
            throw new Refusal("mailroom.refused.notSeen");
        }
        book.decide(
                line,
                MailDecision.SEEN,
                who,
                null,
                line.about() == null ? "" : line.about().number());
    }

    /**
     * Reads a mail once more that could not be read; its stub becomes the case that it would have been.
     *
     * @throws Refusal when it still cannot be read
     */
    public void readAgain(StaffMember who, String id) {
        MailLine line = open(who, id);
        if (!line.verdict().equals("UNREADABLE") || line.about() == null) {
            throw new Refusal("mailroom.refused.wasRead");
        }
        casework.visible(who, line.about().number());
        Arrival read = eyes.arrival(rows.raw(id));
        intake.retell(read, line.about().number(), book.submission(line), who.actor());
        book.becomes(line, MailFate.CASE);
        book.decide(line, MailDecision.READ_AGAIN, who, null, line.about().number());
    }

    /** The mail as it stands now, held until the transaction ends, so that two people do not decide it twice. */
    private MailLine open(StaffMember who, String id) {
        MailLine seen = rows.find(who, id);
        book.hold(seen);
        MailLine line = rows.find(who, id);
        boolean over =
                line.decision() != null && !REVISED.contains(line.decision().what());
        if (over || line.fate() == MailFate.APPENDED || !line.readable() && line.fate() != MailFate.BOUNCE) {
            throw new Refusal("mailroom.refused.decided");
        }
        return line;
    }
}
