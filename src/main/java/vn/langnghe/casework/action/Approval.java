package vn.langnghe.casework.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/**
 * The approval of an answer: who gave it, until when it may be taken back, and what the case was like before it. The
 * answer leaves when the window is over, or when its sender opens the page, or something is built on it.
 */
@Embeddable
public class Approval {
    /** So long an approver may take an approval back. */
    public static final Duration WINDOW = Duration.ofSeconds(60);

    @Column(name = "approved_by")
    private String by;

    @Column(name = "approved_at")
    private Instant at;

    @Column(name = "answer_leaves_at")
    private Instant leavesAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "undo_previous")
    private CaseStatus previous;

    @Enumerated(EnumType.STRING)
    @Column(name = "undo_beneath")
    private CaseStatus beneath;

    @Enumerated(EnumType.STRING)
    @Column(name = "undo_outcome")
    private Outcome outcome;

    protected Approval() {}

    /**
     * @param by {@code staff:<username>}
     * @param previous the way back that the case remembered until then, {@code beneath} the one under it
     * @param outcome of the case until then, or null
     */
    public Approval(String by, Instant at, CaseStatus previous, CaseStatus beneath, Outcome outcome) {
        this.by = by;
        this.at = at;
        this.leavesAt = leavesAt(at);
        this.previous = previous;
        this.beneath = beneath;
        this.outcome = outcome;
    }

    /** When an answer leaves that is approved at this moment. */
    public static Instant leavesAt(Instant approved) {
        return approved.plus(WINDOW);
    }

    /** Whether it may still be taken back: nobody outside has read it. */
    public boolean open(Instant now) {
        return leavesAt != null && now.isBefore(leavesAt);
    }

    /** It is over now: somebody has read the answer, or built on it. */
    public void leave(Instant now) {
        leavesAt = now;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** From then on nobody takes it back. */
    public Instant leavesAt() {
        return leavesAt;
    }

    public CaseStatus previous() {
        return previous;
    }

    public CaseStatus beneath() {
        return beneath;
    }

    public Outcome outcome() {
        return outcome;
    }
}
