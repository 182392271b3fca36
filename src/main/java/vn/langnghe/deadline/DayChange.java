package vn.langnghe.deadline;

import java.time.LocalDate;
import java.util.Optional;
import vn.langnghe.platform.Refusal;

/**
 * One day of the calendar made different: a row of a higher version of table {@code day_mark}.
 *
 * @param state what becomes of it
 * @param reason why, as a trace tells it; at most 160 characters
 * @param document the notice that says so; at most 160 characters
 * @param provisional it is expected, not announced
 */
public record DayChange(LocalDate day, State state, String reason, String document, boolean provisional) {
    private static final int LONGEST = 160;

    /** Off, worked although it is a weekend, or an ordinary day again. */
    public enum State {
        OFF,
        WORKED,
        PLAIN
    }

    /** @throws Refusal without a reason or a document: nobody changes the law's days by word of mouth */
    public DayChange {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new Refusal("deadline.refused.day-reason", DayWords.full(day), LONGEST).about("reason");
        }
        if (document == null || document.isBlank() || document.length() > LONGEST) {
            throw new Refusal("deadline.refused.day-document", DayWords.full(day), LONGEST).about("document");
        }
    }

    /** What stands in the calendar afterwards; empty for an ordinary day. */
    Optional<DayMark> mark() {
        return state == State.PLAIN
                ? Optional.empty()
                : Optional.of(new DayMark(day, state == State.WORKED, reason, document, provisional));
    }
}
