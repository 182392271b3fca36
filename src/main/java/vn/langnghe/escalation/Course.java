package vn.langnghe.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.langnghe.casework.clock.open.OpenClock;
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
 * @param citizens whether nobody of the house has to meet it: a term of the citizen's own, or a posting that goes by
 * @param remindOn the days on which the citizen is reminded; none for other terms
 */
record Course(
        int length,
        LocalDate warnOn,
        LocalDate alarmOn,
        LocalDate dueOn,
        boolean citizens,
        List<Pause> pauses,
        List<LocalDate> remindOn) {
    private static final String ASKED = "CITIZEN_INFO";
    /** Goes by, and nobody has to do anything. */
    static final String POSTING = "POSTING";

    private static final Set<String> CITIZENS = Set.of(ASKED, "CITIZEN_RESPONSE", POSTING);
    private static final String HARD = "HARD_45";
    private static final int ALARM_DAY = 40;
    private static final int PART = 4;
    private static final int WHOLE = 5;

    /** @param terms gives the version of the term that the clock began with */
    static Course of(OpenClock clock, Function<OpenClock, Term> terms, WorkCalendar days) {
        Term term = terms.apply(clock);
        int length = term.length() + clock.extension();
        LocalDate warnOn = after((length * PART + WHOLE - 1) / WHOLE, term, clock, days);
        LocalDate half = after((length + 1) / 2, term, clock, days);
        LocalDate alarmOn = clock.term().equals(HARD) ? clock.startedOn().plusDays(ALARM_DAY) : null;
        return new Course(
                length,
                warnOn,
                alarmOn,
                clock.dueOn(),
                CITIZENS.contains(clock.term()),
                clock.pauses(),
                clock.term().equals(ASKED) ? List.of(half, warnOn) : List.of());
    }

    private static LocalDate after(int part, Term term, OpenClock clock, WorkCalendar days) {
        return DueDates.compute(term.of(part), clock.startedOn(), clock.pauses(), 0, days)
                .day();
    }
}
