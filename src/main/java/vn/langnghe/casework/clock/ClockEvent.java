package vn.langnghe.casework.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.deadline.PauseReason;

/** Something that happened to a clock after its start. Written once, never changed. */
@Embeddable
public class ClockEvent {
    /** What happened. */
    public enum What {
        PAUSED,
        RESUMED,
        ENDED,
        /** An ended clock goes on as if it had never ended. */
        REVIVED,
        EXTENDED,
        /** Remote or complex was set or taken back. */
        FLAGGED,
        /** The calendar changed under it. */
        CALENDAR
    }

    private int seq;

    @Enumerated(EnumType.STRING)
    private What what;

    @Column(name = "on_day")
    private LocalDate day;

    @Column(name = "made_at")
    private Instant at;

    /** The status, ground or event behind it. */
    private String cause;

    private String actor;

    private String document;

    private Integer units;

    @Column(name = "due_before")
    private LocalDate dueBefore;

    @Column(name = "due_after")
    private LocalDate dueAfter;

    protected ClockEvent() {}

    ClockEvent(int seq, What what, Hand hand, String cause, LocalDate dueBefore) {
        this.seq = seq;
        this.what = what;
        this.day = hand.day();
        this.at = hand.at();
        this.cause = cause;
        this.actor = hand.actor();
        this.document = hand.document();
        this.dueBefore = dueBefore;
    }

    ClockEvent by(int moreUnits) {
        units = moreUnits;
        return this;
    }

    void due(LocalDate after) {
        dueAfter = after;
    }

    /** Why the clock stands still after it, in the words of the date arithmetic. */
    PauseReason reason() {
        if (CaseStatus.NEEDS_INFO.name().equals(cause)) {
            return PauseReason.WAITING_FOR_CITIZEN;
        }
        return CaseStatus.SUSPENDED.name().equals(cause) ? PauseReason.SUSPENSION : PauseReason.OTHER;
    }

    int seq() {
        return seq;
    }

    public What what() {
        return what;
    }

    /** The day from which it counts. */
    public LocalDate day() {
        return day;
    }

    public Instant at() {
        return at;
    }

    public String cause() {
        return cause;
    }

    public String actor() {
        return actor;
    }

    /** Number of the decision behind it, or null. */
    public String document() {
        return document;
    }

    /** How much an extension adds, in the term's unit; null for other events. */
    public Integer units() {
        return units;
    }

    /** What was due until then; null where nobody knew. */
    public LocalDate dueBefore() {
        return dueBefore;
    }

    /** What has been due since; null while nobody knows. */
    public LocalDate dueAfter() {
        return dueAfter;
    }
}
