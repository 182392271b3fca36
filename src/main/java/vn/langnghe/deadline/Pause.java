package vn.langnghe.deadline;

import java.time.LocalDate;
import vn.langnghe.platform.Refusal;

/**
 * Days that a term does not count: {@code from} included, {@code to} not (the day of resuming counts again).
 *
 * @param to null while the pause goes on; equal to {@code from} is an empty pause
 */
public record Pause(LocalDate from, LocalDate to, PauseReason reason) {
    public Pause {
        if (to != null && to.isBefore(from)) {
            throw new Refusal("deadline.refused.pause-backwards", DayWords.full(from), DayWords.full(to))
                    .about("pauses");
        }
    }

    public Pause(LocalDate from, LocalDate to) {
        this(from, to, PauseReason.OTHER);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
