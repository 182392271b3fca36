package vn.langnghe.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.langnghe.casework.action.Approval;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.LedgerNote;
import vn.langnghe.casework.action.NotAllowed;
import vn.langnghe.casework.action.Outcome;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.casework.facts.CodeSlot;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;

/**
 * One matter of one legal kind (vụ việc), with one status, one set of clocks and one responsible office.
 *
 * <p>Public to read. Every mutator is package-private: changes go through the gates {@link Casework}, {@link Reception} and {@link CitizenActs}. {@link #take} is the only
 * place where a status changes, and it writes the ledger entry in the same breath.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {
    @Id
    private String id;

    private String number;

    /** Every write of the row, by whomever: two transactions that meet are told so. */
    @Version
    private int revision;

    /** What people have done with the case: open forms carry it. What happens by itself does not count here. */
    private int version;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "previous_status")
    private CaseStatus previousStatus;

    /** The way back of the status under {@code FOLLOWING}, which has a way back of its own. */
    @Enumerated(EnumType.STRING)
    @Column(name = "beneath_status")
    private CaseStatus beneathStatus;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Embedded
    private Hands hands;

    @Embedded
    private Past past = new Past();

    @Transient
    private String behalf;

    @Embedded
    private Matter matter = new Matter();

    @Embedded
    private CodeSlot code = CodeSlot.empty();

    /** Of the last answer; null before one, and when it was taken back. */
    @Embedded
    private Approval approval;

    @Column(name = "received_at")
    private Instant receivedAt;

    /** When the signed paper was registered; empty for everything that came unsigned. */
    @Column(name = "legal_received_at")
    private Instant legalReceivedAt;

    /** The case it follows while {@code FOLLOWING}. */
    @Column(name = "primary_number")
    private String primaryNumber;

    /** How many proposals wait for a second person. */
    @Column(name = "open_proposals")
    private int openProposals;

    private int attachments;

    /** First due day of the clocks that run now, for lists; null when none runs. */
    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected CaseFile() {}

    /** A new case in the hands of {@code office}. Written by {@link Reception#open}. */
    CaseFile(String id, String number, Channel channel, String office, Instant receivedAt) {
        this.id = id;
        this.number = number;
        this.channel = channel;
        this.hands = new Hands(office);
        this.receivedAt = receivedAt;
        this.changedAt = receivedAt;
        this.status = CaseStatus.NEW;
    }

    /**
     * Takes an action of the table: the only place where the status changes.
     *
     * @throws NotAllowed when the table has no such way from the present status
     */
    void take(CaseAction action, Step step, Ledger ledger) {
        boolean nothingToUndo = action == CaseAction.UNDO_APPROVE && approval == null;
        if (!action.from().contains(status) || nothingToUndo) {
            throw new NotAllowed(action, status);
        }
        CaseStatus before = status;
        if (action.to() == CaseStatus.ANSWERED) {
            approval = new Approval(step.actor(), step.at(), previousStatus, beneathStatus, outcome);
        }
        if (action.moves()) {
            move(action);
        }
        if (action == CaseAction.UNDO_APPROVE) {
            putBack();
        }
        hands.into(step.office());
        if (step.outcome() != null) {
            outcome = step.outcome();
        }
        changedAt = step.at();
        version++;
        ledger.append(
                new LedgerEvent(number, action.name(), step.actor(), LedgerNote.of(before, status, behalf, step)));
    }

    /** For whom the acts that follow in this transaction are done: the username of somebody absent, or null. */
    void behalf(String absent) {
        behalf = absent;
    }

    String behalf() {
        return behalf;
    }

    /** Following another case is laid over any status, so what that status remembers is kept beneath it. */
    private void move(CaseAction action) {
        CaseStatus before = status;
        status = action.toPrevious() ? previousStatus : action.to();
        boolean uncovered = before == CaseStatus.FOLLOWING && action.toPrevious();
        CaseStatus beneath = status == CaseStatus.FOLLOWING ? previousStatus : null;
        previousStatus = uncovered ? beneathStatus : before;
        beneathStatus = beneath;
    }

    /** As it was before the approval, of which nothing is left but the history. */
    private void putBack() {
        previousStatus = approval.previous();
        beneathStatus = approval.beneath();
        outcome = approval.outcome();
        approval = null;
    }

    // --- mutators of the heart ---------------------------------------------------------------------------------

    void dueOn(LocalDate day) {
        dueOn = day;
    }

    /** The second refusal goes to the arbiter, who is level 2. */
    void refusedByOffice() {
        past.refused();
        hands.handledBy(null);
    }

    /** Somebody else reviews it. */
    void disputed() {
        past.disputed();
        hands.handledBy(null);
    }

    void following(String number) {
        primaryNumber = number;
    }

    void locked(CodeSlot slot) {
        code = slot;
    }

    void attachments(int more) {
        attachments += more;
    }

    void signedPaper(Instant when) {
        legalReceivedAt = when;
    }

    void openProposals(int more) {
        openProposals += more;
        version++;
    }

    // --- to read -----------------------------------------------------------------------------------------------

    public String id() {
        return id;
    }

    public String number() {
        return number;
    }

    /** Grows with every act of a person, and only then: a form that was opened at an older one is refused. */
    public int version() {
        return version;
    }

    public CaseStatus status() {
        return status;
    }

    public CaseStatus previousStatus() {
        return previousStatus;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Channel channel() {
        return channel;
    }

    /** In whose hands it is, and was. */
    public Hands hands() {
        return hands;
    }

    /** What it has gone through. */
    public Past past() {
        return past;
    }

    public Matter matter() {
        return matter;
    }

    public CodeSlot code() {
        return code;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant legalReceivedAt() {
        return legalReceivedAt;
    }

    public String primaryNumber() {
        return primaryNumber;
    }

    public int attachments() {
        return attachments;
    }

    public int openProposals() {
        return openProposals;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Whether an answer stands: given and not under review. */
    public boolean answered() {
        boolean told = status == CaseStatus.ANSWERED || status == CaseStatus.CLOSED;
        return told && outcome != null && outcome.ofAnAnswer();
    }

    /** The approval of the last answer; empty before one, and when it was taken back. */
    public Optional<Approval> approval() {
        return Optional.ofNullable(approval);
    }

    /** The approval that may still be taken back: nobody outside has read the answer. */
    public Optional<Approval> held(Instant now) {
        return approval().filter(given -> status == CaseStatus.ANSWERED && given.open(now));
    }
}
