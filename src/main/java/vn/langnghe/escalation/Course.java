package vn.langnghe.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.langnghe.casework.clock.OpenClock;
import vn.langnghe.deadline.DueDates;
import vn.langnghe.deadline.Pause;
import vn.langnghe.deadline.Term;
import vn.langnghe.deadline.WorkCalendar;

/**
 * The days of a running clock that matter to the ladder. Pure.
 *
 * @param length of the term with its extensions, in its unit
 * @param warnOn the day on which four fifths of it are reached
 * @param alarmOn day 40 of the 45; null for other terms
 * @param citizens whether the term is the citizen's own
 */
record Course(int length, LocalDate warnOn, LocalDate alarmOn, LocalDate dueOn, boolean citizens, List<Pause> pauses) {
    private static final Set<String> CITIZENS = Set.of("CITIZEN_INFO", "CITIZEN_RESPONSE");
    private static final String HARD = "HARD_45";
    private static final int ALARM_DAY = 40;
    private static final int PART = 4;
    private static final int WHOLE = 5;

    /** @param terms gives the version of the term that the clock began with */
    static Course of(OpenClock clock, Function<OpenClock, Term> terms, WorkCalendar days) {
        Term term = terms.apply(clock);
        int length = term.length() + clock.extension();
        int part = (length * PART + WHOLE - 1) / WHOLE;
        LocalDate warnOn = DueDates.compute(term.of(part), clock.startedOn(), clock.pauses(), 0, days)
                .day();
        LocalDate alarmOn = clock.term().equals(HARD) ? clock.startedOn().plusDays(ALARM_DAY) : null;
        return new Course(length, warnOn, alarmOn, clock.dueOn(), CITIZENS.contains(clock.term()), clock.pauses());
    }
}
