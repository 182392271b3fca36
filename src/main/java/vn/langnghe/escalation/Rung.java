package vn.langnghe.escalation;

import java.time.LocalDate;

/**
 * One rung of the ladder, to be climbed or climbed already.
 *
 * @param run what it may happen to once: the length of the term, or the due day
 * @param place 1; for {@link Cause#STILL} 2, 3 and so on
 * @param on the day from which it is to be climbed, or the day on which it was
 */
record Rung(Cause cause, String run, int place, LocalDate on) {
    boolean same(Rung other) {
        return cause == other.cause && place == other.place && run.equals(other.run);
    }
}
