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

    boolean empty() {
        return from.equals(to);
    }

    /** Whether a pause that begins no earlier shares a day with this one. */
    boolean overlaps(Pause later) {
        return !later.empty() && !empty() && (to == null || later.from.isBefore(to));
    }

    /** "05/11/2026 đến 10/11/2026"; the day of resuming is named as it was typed. */
    String words() {
        return to == null ? "từ " + DayWords.full(from) : DayWords.full(from) + " đến " + DayWords.full(to);
    }

    /** Whether the day is one that is not counted. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
