package vn.langnghe.casework.action;

import static vn.langnghe.casework.action.CaseStatus.ANSWERED;
import static vn.langnghe.casework.action.CaseStatus.APPROVAL;
import static vn.langnghe.casework.action.CaseStatus.CLOSED;
import static vn.langnghe.casework.action.CaseStatus.FOLLOWING;
import static vn.langnghe.casework.action.CaseStatus.INSPECTION;
import static vn.langnghe.casework.action.CaseStatus.IN_PROGRESS;
import static vn.langnghe.casework.action.CaseStatus.NEEDS_INFO;
import static vn.langnghe.casework.action.CaseStatus.NEW;
import static vn.langnghe.casework.action.CaseStatus.REVIEW;
import static vn.langnghe.casework.action.CaseStatus.ROUTED;
import static vn.langnghe.casework.action.CaseStatus.SUSPENDED;
import static vn.langnghe.casework.action.CaseStatus.TRANSFERRED;
import static vn.langnghe.casework.action.Field.AGENCY;
import static vn.langnghe.casework.action.Field.CATEGORY;
import static vn.langnghe.casework.action.Field.COMPLEX;
import static vn.langnghe.casework.action.Field.CONFIDENTIALITY;
import static vn.langnghe.casework.action.Field.CONFIRMATION_NUMBER;
import static vn.langnghe.casework.action.Field.DAYS;
import static vn.langnghe.casework.action.Field.DOCUMENT_NUMBER;
import static vn.langnghe.casework.action.Field.EXTRACT;
import static vn.langnghe.casework.action.Field.GROUND;
import static vn.langnghe.casework.action.Field.KIND;
import static vn.langnghe.casework.action.Field.OFFICE;
import static vn.langnghe.casework.action.Field.OUTCOME;
import static vn.langnghe.casework.action.Field.PRIMARY;
import static vn.langnghe.casework.action.Field.QUESTIONS;
import static vn.langnghe.casework.action.Field.RANK;
import static vn.langnghe.casework.action.Field.READERS;
import static vn.langnghe.casework.action.Field.REASON;
import static vn.langnghe.casework.action.Field.REMOTE;
import static vn.langnghe.casework.action.Field.SINCE;
import static vn.langnghe.casework.action.Field.SUBJECT_NAME;
import static vn.langnghe.casework.action.Field.SUBJECT_OFFICE;
import static vn.langnghe.casework.action.Field.TEXT;
import static vn.langnghe.casework.action.Party.APPROVER;
import static vn.langnghe.casework.action.Party.CITIZEN;
import static vn.langnghe.casework.action.Party.HOLDER;
import static vn.langnghe.casework.action.Party.INSPECTOR;
import static vn.langnghe.casework.action.Party.LEADERSHIP_APPROVER;
import static vn.langnghe.casework.action.Party.LISTED;
import static vn.langnghe.casework.action.Party.TRIAGE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.langnghe.casework.CaseFile;

/**
 * The lifecycle as one table: people press buttons, rights belong to buttons. Each row says from which statuses, to
 * which, by whom, with which fields. {@code to} is empty when the status stays, and {@link #toPrevious()} when the case
 * goes back to the status it remembers. A row {@linkplain #secondPerson() with a second person} makes a proposal; the
 * status changes when an approver who is not its author confirms it.
 *
 * <p>Buttons are drawn from this table, {@link CaseFile#take} obeys it, {@code src/docs/case-lifecycle.md} prints it.
 */
public enum CaseAction {
    ROUTE(row().from(NEW).to(ROUTED).by(TRIAGE).needs(OFFICE).takes(EXTRACT, TEXT)),
    INSPECT(row().from(NEW).to(INSPECTION).by(TRIAGE).takes(EXTRACT, REASON)),
    REDACT(row().from(NEW, NEEDS_INFO, INSPECTION, REVIEW).by(TRIAGE, INSPECTOR).needs(EXTRACT)),
    ASK(row().from(NEW, IN_PROGRESS, INSPECTION).to(NEEDS_INFO).by(HOLDER).needs(QUESTIONS)),
    REPLY(row().from(NEEDS_INFO).back().by(CITIZEN).needs(TEXT)),
    CLOSE_UNANSWERED(row().from(NEEDS_INFO).to(CLOSED).by(HOLDER).takes(TEXT)),
    TRANSFER(row().from(NEW)
            .to(TRANSFERRED)
            .by(TRIAGE)
            .withSecondPerson()
            .needs(AGENCY, TEXT)
            .takes(GROUND)),
    CONFIRM_TRANSFER(row().from(TRANSFERRED).to(CLOSED).by(TRIAGE).needs(CONFIRMATION_NUMBER)),
    TAKE_BACK(row().from(TRANSFERRED).to(NEW).by(TRIAGE).takes(REASON)),
    NOT_ACCEPT(row().from(NEW).to(CLOSED).by(TRIAGE).withSecondPerson().needs(GROUND, TEXT)),
    FILE(row().from(NEW).to(CLOSED).by(TRIAGE).withSecondPerson().needs(GROUND, TEXT)),
    GUIDE(row().from(NEW).to(CLOSED).by(TRIAGE).withSecondPerson().needs(GROUND, TEXT)),
    FOLLOW(row().fromOpenBut(FOLLOWING).to(FOLLOWING).by(TRIAGE).needs(PRIMARY)),
    UNFOLLOW(row().from(FOLLOWING).back().by(TRIAGE)),
    ANSWER_WITH_PRIMARY(row().from(FOLLOWING).to(ANSWERED).by(APPROVER).needs(TEXT, OUTCOME)),
    ACCEPT(row().from(ROUTED).to(IN_PROGRESS).by(HOLDER).takes(Field.HANDLER)),
    REFUSE(row().from(ROUTED).to(NEW).by(HOLDER).needs(GROUND).takes(OFFICE, REASON)),
    TAKE_OVER(row().from(IN_PROGRESS).to(INSPECTION).by(INSPECTOR, APPROVER).needs(REASON)),
    HAND_BACK(row().from(INSPECTION).to(IN_PROGRESS).by(INSPECTOR, APPROVER).needs(REASON)),
    RETURN(row().from(IN_PROGRESS, INSPECTION).to(NEW).by(APPROVER, INSPECTOR).needs(REASON)),
    SUSPEND(row().from(IN_PROGRESS, INSPECTION)
            .to(SUSPENDED)
            .by(HOLDER)
            .withSecondPerson()
            .needs(REASON, DOCUMENT_NUMBER)
            .takes(GROUND, SINCE)),
    RESUME(row().from(SUSPENDED)
            .back()
            .by(HOLDER)
            .withSecondPerson()
            .needs(REASON, DOCUMENT_NUMBER)
            .takes(SINCE)),
    SUBMIT(row().from(IN_PROGRESS, INSPECTION, REVIEW).to(APPROVAL).by(HOLDER).needs(TEXT, OUTCOME)),
    SEND_BACK(row().from(APPROVAL).back().by(APPROVER).needs(REASON)),
    APPROVE(row().from(APPROVAL).to(ANSWERED).by(APPROVER)),
    /** Only while nobody outside knows of the answer: whoever approved it takes the approval back. */
    UNDO_APPROVE(row().from(ANSWERED).back().by(APPROVER)),
    AGREE(row().from(ANSWERED).to(CLOSED).by(CITIZEN)),
    CLOSE(row().from(ANSWERED).to(CLOSED).by(HOLDER)),
    DISPUTE(row().from(ANSWERED).to(REVIEW).by(CITIZEN).needs(TEXT)),
    REOPEN(row().from(CLOSED).to(REVIEW).by(INSPECTOR, LEADERSHIP_APPROVER).needs(REASON)),
    WITHDRAW(row().fromOpenBut().to(CLOSED).by(CITIZEN).takes(TEXT)),
    TERMINATE(row().from(IN_PROGRESS, INSPECTION, SUSPENDED, REVIEW)
            .to(CLOSED)
            .by(HOLDER)
            .withSecondPerson()
            .needs(GROUND, TEXT)),
    CONFIRM(row().fromEverywhere().by(APPROVER).needs(Field.PROPOSAL)),
    DECLINE(row().fromEverywhere().by(APPROVER).needs(Field.PROPOSAL).takes(REASON)),
    NOTE(row().fromOpenBut().by(HOLDER, APPROVER).needs(TEXT)),
    CLASSIFY(row().fromOpenBut()
            .by(HOLDER)
            .takes(KIND, CATEGORY, SUBJECT_OFFICE, SUBJECT_NAME, RANK, CONFIDENTIALITY, REMOTE, COMPLEX, REASON)),
    CHECK(row().from(NEW).by(TRIAGE).needs(Field.FITNESS)),
    GROUP(row().from(NEW, NEEDS_INFO, ROUTED, IN_PROGRESS, INSPECTION)
            .by(HOLDER)
            .needs(Field.SIGNERS, Field.REPRESENTATIVES)
            .takes(DOCUMENT_NUMBER, Field.NAMES)),
    REGISTER_SIGNED(row().from(NEW, NEEDS_INFO, ROUTED, IN_PROGRESS, INSPECTION)
            .by(HOLDER)
            .needs(Field.SIGNED_ON)
            .takes(Field.COMPLAINT, REASON)),
    ACCEPT_LEGALLY(row().from(IN_PROGRESS, INSPECTION)
            .by(HOLDER)
            .withSecondPerson()
            .needs(DOCUMENT_NUMBER)
            .takes(Field.ACCEPTED_ON, TEXT)),
    FLAG(row().from(NEW, ROUTED, IN_PROGRESS, INSPECTION, REVIEW)
            .by(HOLDER)
            .needs(Field.FLAG)
            .takes(REASON)),
    TASK_DONE(row().from(NEW, ROUTED, IN_PROGRESS, INSPECTION, REVIEW)
            .by(HOLDER)
            .needs(Field.TASK)
            .takes(DOCUMENT_NUMBER)),
    TAKEN_BACK(row().from(ROUTED, IN_PROGRESS, INSPECTION, SUSPENDED, REVIEW)
            .by(HOLDER)
            .needs(Field.SCOPE, Field.COERCED, REASON)
            .takes(Field.SIGNERS)),
    ALLEGE(row().from(NEW, NEEDS_INFO, ROUTED, IN_PROGRESS, INSPECTION, REVIEW)
            .by(HOLDER)
            .needs(Field.ALLEGATION)
            .takes(Field.FOR_OFFICE)),
    REWORD(row().from(NEW, NEEDS_INFO, ROUTED, IN_PROGRESS, INSPECTION, REVIEW)
            .by(HOLDER)
            .needs(Field.ITEM, Field.ALLEGATION, REASON)
            .takes(Field.FOR_OFFICE)),
    DROP(row().from(NEW, NEEDS_INFO, ROUTED, IN_PROGRESS, INSPECTION, REVIEW)
            .by(HOLDER)
            .needs(Field.ITEM, REASON)),
    PUBLISH(row().from(ANSWERED, CLOSED)
            .by(HOLDER, APPROVER)
            .withSecondPerson()
            .needs(Field.TITLE, TEXT, Field.PLACES)
            .takes(Field.FROM, Field.UNTIL)),
    WITHHOLD(row().from(ANSWERED, CLOSED)
            .by(HOLDER, APPROVER)
            .withSecondPerson()
            .needs(GROUND)
            .takes(REASON)),
    UNPUBLISH(row().from(APPROVAL, ANSWERED, REVIEW, CLOSED).by(APPROVER).needs(REASON)),
    FIND(row().from(IN_PROGRESS, INSPECTION, REVIEW).by(HOLDER).needs(Field.ITEM, Field.FINDING, TEXT, Field.BASIS)),
    EXTEND(row().from(IN_PROGRESS, INSPECTION, REVIEW)
            .by(HOLDER)
            .withSecondPerson()
            .needs(DAYS, REASON, DOCUMENT_NUMBER)
            .takes(GROUND)),
    RESTRICT(row().fromEverywhere().by(TRIAGE, INSPECTOR, LEADERSHIP_APPROVER).needs(READERS, REASON)),
    ADMIT(row().fromEverywhere().by(LISTED).needs(READERS).takes(REASON)),
    DISMISS(row().fromEverywhere().by(LISTED).needs(READERS, REASON)),
    UNRESTRICT(row().fromEverywhere().by(INSPECTOR, LEADERSHIP_APPROVER).needs(REASON)),
    /** A case that was turned away is closed before its notice leaves. */
    ISSUE_NOTICE(row().fromEverywhere().by(HOLDER, APPROVER).needs(Field.NOTICE, DOCUMENT_NUMBER, Field.DOCUMENT_DATE));

    private final Row row;

    CaseAction(Row row) {
        this.row = row;
    }

    public Set<CaseStatus> from() {
        return row.from;
    }

    /** The status afterwards; null when it stays or goes back to the one before. */
    public CaseStatus to() {
        return row.to;
    }

    public boolean toPrevious() {
        return row.back;
    }

    /** True when taking the action changes the status of the case. */
    public boolean moves() {
        return row.back || row.to != null;
    }

    public List<Party> by() {
        return row.by;
    }

    public boolean secondPerson() {
        return row.secondPerson;
    }

    public List<Field> required() {
        return row.required;
    }

    public List<Field> optional() {
        return row.optional;
    }

    /** True for what the citizen does with number and code. */
    public boolean byCitizen() {
        return row.by.contains(CITIZEN);
    }

    private static Row row() {
        return new Row();
    }

    /** One line of the table, written as a sentence. */
    private static final class Row {
        private final Set<CaseStatus> from = EnumSet.noneOf(CaseStatus.class);
        private CaseStatus to;
        private boolean back;
        private boolean secondPerson;
        private List<Party> by = List.of();
        private List<Field> required = List.of();
        private List<Field> optional = List.of();

        Row from(CaseStatus... statuses) {
            from.addAll(List.of(statuses));
            return this;
        }

        Row fromOpenBut(CaseStatus... excepted) {
            from.addAll(EnumSet.complementOf(EnumSet.of(CLOSED, excepted)));
            return this;
        }

        Row fromEverywhere() {
            from.addAll(EnumSet.allOf(CaseStatus.class));
            return this;
        }

        Row to(CaseStatus status) {
            to = status;
            return this;
        }

        Row back() {
            back = true;
            return this;
        }

        Row by(Party... parties) {
            by = List.of(parties);
            return this;
        }

        Row withSecondPerson() {
            secondPerson = true;
            return this;
        }

        Row needs(Field... fields) {
            required = List.of(fields);
            return this;
        }

        Row takes(Field... fields) {
            optional = List.of(fields);
            return this;
        }
    }
}
