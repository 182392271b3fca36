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
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.NotAllowed;
import vn.langnghe.casework.action.Outcome;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;

/**
 * One matter of one legal kind (vụ việc), with one status, one set of clocks and one responsible office.
 *
 * <p>Public to read. Every mutator is package-private: changes go through {@link Casework}. {@link #take} is the only
 * place where a status changes, and it writes the ledger entry in the same breath.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {
    @Id
    private String id;

    private String number;

    @Version
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

    @Column(name = "office_code")
    private String officeCode;

    /** The office that held the case before the present one; where a hand-back returns to. */
    @Column(name = "previous_office")
    private String previousOffice;

    /** The desk that triaged it: it goes on seeing number, status and office. */
    @Column(name = "triage_office")
    private String triageOffice;

    /** Username of the handler who accepted it, or null. */
    private String handler;

    /** Username of the author of the answer that waits for approval or was given. */
    @Column(name = "answer_author")
    private String answerAuthor;

    @Transient
    private String behalf;

    @Embedded
    private Matter matter = new Matter();

    @Embedded
    private CodeSlot code = new CodeSlot();

    @Column(name = "received_at")
    private Instant receivedAt;

    /** When the signed paper was registered; empty for everything that came unsigned. */
    @Column(name = "legal_received_at")
    private Instant legalReceivedAt;

    /** 0–4. */
    @Column(name = "escalation_level")
    private int escalationLevel;

    /** How often the citizen was asked; at most two rounds. */
    @Column(name = "ask_rounds")
    private int askRounds;

    /** How many offices refused it; the second refusal goes to the arbiter. */
    private int refusals;

    private boolean disputed;

    /** It went to another body before. */
    private boolean forwarded;

    /** The case it follows while {@code FOLLOWING}. */
    @Column(name = "primary_number")
    private String primaryNumber;

    /** How many proposals wait for a second person. */
    @Column(name = "open_proposals")
    private int openProposals;

    private int attachments;

    /** The operator who took the call, or the first signed paper; goes on seeing number and status. Or null. */
    @Column(name = "registered_by")
    private String registeredBy;

    /** First due day of the clocks that run now, for lists; null when none runs. */
    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected CaseFile() {}

    /** A new case in the hands of {@code office}. Written by {@link Casework#open}. */
    CaseFile(String id, String number, Channel channel, String office, Instant receivedAt) {
        this.id = id;
        this.number = number;
        this.channel = channel;
        this.officeCode = office;
        this.triageOffice = office;
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
        if (!action.from().contains(status)) {
            throw new NotAllowed(action, status);
        }
        CaseStatus before = status;
        if (action.moves()) {
            move(action);
        }
        if (step.office() != null && !step.office().equals(officeCode)) {
            previousOffice = officeCode;
            officeCode = step.office();
        }
        if (step.outcome() != null) {
            outcome = step.outcome();
        }
        changedAt = step.at();
        ledger.append(new LedgerEvent(number, action.name(), step.actor(), LedgerNote.of(before, this, step)));
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

    // --- mutators of the heart ---------------------------------------------------------------------------------

    void dueOn(LocalDate day) {
        dueOn = day;
    }

    void handledBy(String username) {
        handler = username;
    }

    void answeredBy(String username) {
        answerAuthor = username;
    }

    void asked() {
        askRounds++;
    }

    /** The second refusal goes to the arbiter, who is level 2. */
    void refusedByOffice() {
        refusals++;
        handler = null;
        if (refusals > 1) {
            raiseTo(2);
        }
    }

    void disputed() {
        disputed = true;
        handler = null;
    }

    void forwarded() {
        forwarded = true;
    }

    void raiseTo(int level) {
        escalationLevel = Math.max(escalationLevel, Math.min(level, 4));
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
    }

    void registeredBy(String actor) {
        registeredBy = actor;
    }

    // --- to read -----------------------------------------------------------------------------------------------

    public String id() {
        return id;
    }

    public String number() {
        return number;
    }

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

    public String officeCode() {
        return officeCode;
    }

    public String previousOffice() {
        return previousOffice;
    }

    public String triageOffice() {
        return triageOffice;
    }

    public String handler() {
        return handler;
    }

    public String answerAuthor() {
        return answerAuthor;
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

    public int escalationLevel() {
        return escalationLevel;
    }

    public int askRounds() {
        return askRounds;
    }

    public int refusals() {
        return refusals;
    }

    public boolean wasDisputed() {
        return disputed;
    }

    public boolean wasForwarded() {
        return forwarded;
    }

    public String primaryNumber() {
        return primaryNumber;
    }

    public int attachments() {
        return attachments;
    }

    /** The operator who took the call, or null. */
    public String registeredBy() {
        return registeredBy;
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

    /** Place on the citizen's six-step line, 1–6. */
    public int step() {
        if (status.step() > 0) {
            return status.step();
        }
        return previousStatus == null ? CaseStatus.NEW.step() : Math.max(1, previousStatus.step());
    }
}
