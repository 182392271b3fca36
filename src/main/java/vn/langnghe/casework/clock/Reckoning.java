package vn.langnghe.casework.clock;

import java.util.function.Function;
import vn.langnghe.deadline.DueDate;
import vn.langnghe.deadline.DueDates;
import vn.langnghe.deadline.Term;
import vn.langnghe.deadline.WorkCalendar;

/**
 * What clocks come to. Pure.
 *
 * @param terms the version of the term that a clock began with
 * @param days the calendar to count by
 */
record Reckoning(Function<Clock, Term> terms, WorkCalendar days) {
    Term term(Clock clock) {
        return terms.apply(clock);
    }

    DueDate due(Clock clock) {
        return DueDates.compute(term(clock), clock.startedOn(), clock.pauses(), clock.extension(), days);
    }

    /** Version of the calendar that {@link #due} counts with. */
    int calendar() {
        return days.version();
    }
}
