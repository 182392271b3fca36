package vn.langnghe.casework.clock.open;

import java.time.LocalDate;
import java.util.List;
import vn.langnghe.deadline.DueDates;
import vn.langnghe.deadline.Pause;
import vn.langnghe.deadline.Terms;
import vn.langnghe.deadline.WorkCalendar;

/**
 * A clock that has not ended, as far as its due day depends on it: read in thousands, without an entity.
 *
 * @param calendar the version by which {@code dueOn} was counted
 */
public record OpenClock(
        String id,
        String caseId,
        String term,
        boolean remote,
        boolean complex,
        LocalDate startedOn,
        int extension,
        LocalDate dueOn,
        int calendar,
        int version,
        List<Pause> pauses) {

    /** The day by that calendar; while it stands still, the last one that was known. */
    public LocalDate dueBy(Terms terms, WorkCalendar days) {
        LocalDate day = DueDates.compute(terms.on(term, remote, complex, startedOn), startedOn, pauses, extension, days)
                .day();
        return day == null ? dueOn : day;
    }
}
