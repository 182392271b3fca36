package vn.langnghe.casework.answer;

import java.time.LocalDate;
import java.util.List;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.deadline.DueDates;
import vn.langnghe.deadline.Term;
import vn.langnghe.deadline.WorkCalendar;
import vn.langnghe.platform.Vietnamese;

/**
 * How long a conclusion is posted. Pure.
 *
 * @param from the first day
 * @param to the last day
 */
public record Posting(LocalDate from, LocalDate to) {
    /** Personal data is not kept before everybody's eyes for longer, in days. */
    static final int LONGEST = 366;

    /**
     * The days that were asked for.
     *
     * @param from null for {@code today}
     * @param until null for the least that {@code term} asks
     * @throws FieldRefused when it begins in the past, ends too early, or lasts more than a year
     */
    static Posting of(LocalDate from, LocalDate until, LocalDate today, Term term, WorkCalendar calendar) {
        LocalDate first = from == null ? today : from;
        if (first.isBefore(today) || first.isAfter(today.plusDays(LONGEST))) {
            throw new FieldRefused(Field.FROM, "casework.refused.postedFrom", Vietnamese.day(first), LONGEST);
        }
        LocalDate least = DueDates.compute(term, first, List.of(), 0, calendar).day();
        LocalDate last = until == null ? least : until;
        if (last.isBefore(least) || last.isAfter(first.plusDays(LONGEST))) {
            throw new FieldRefused(
                    Field.UNTIL,
                    "casework.refused.postedUntil",
                    Vietnamese.day(last),
                    Vietnamese.day(least),
                    LONGEST,
                    term.basis());
        }
        return new Posting(first, last);
    }
}
