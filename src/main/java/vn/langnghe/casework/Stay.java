package vn.langnghe.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.deadline.Pause;
import vn.langnghe.deadline.PauseReason;

/** A time in which a clock stood still: half-open, the day of resuming counts again. */
@Embeddable
public class Stay {
    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    /** The status that caused it. */
    private String cause;

    private String actor;

    protected Stay() {}

    Stay(LocalDate from, String cause, String actor) {
        this.from = from;
        this.cause = cause;
        this.actor = actor;
    }

    void end(LocalDate on) {
        to = on;
    }

    Pause asPause() {
        return new Pause(from, to, reason());
    }

    private PauseReason reason() {
        if (CaseStatus.NEEDS_INFO.name().equals(cause)) {
            return PauseReason.WAITING_FOR_CITIZEN;
        }
        return CaseStatus.SUSPENDED.name().equals(cause) ? PauseReason.SUSPENSION : PauseReason.OTHER;
    }
}
