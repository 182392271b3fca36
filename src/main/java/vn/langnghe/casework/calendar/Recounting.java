package vn.langnghe.casework.calendar;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.langnghe.casework.clock.open.OpenClock;
import vn.langnghe.casework.clock.open.OpenClocks;
import vn.langnghe.deadline.Calendars;
import vn.langnghe.deadline.Terms;
import vn.langnghe.deadline.WorkCalendar;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.platform.InList;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;

/**
 * Lets open clocks follow a change of the calendar, a batch in each transaction. Which clocks are behind stands on the
 * clocks themselves: a run that was cut off goes on where it was, and a clock that was moved meanwhile by somebody who
 * did not know the new calendar yet comes up again.
 */
@UseCase
public class Recounting {
    private static final int BATCH = 1_000;

    @Inject
    private Calendars calendars;

    @Inject
    private Terms terms;

    @Inject
    private OpenClocks open;

    @Inject
    private Ledger ledger;

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    /** A clock and its new day. */
    private record Moved(OpenClock clock, LocalDate to) {}

    /** Whether some open clock was counted by an older calendar. */
    public boolean behind() {
        return open.anyOlderThan(calendars.current().version());
    }

    /** Recounts some clocks; true while there may be more. */
    public boolean batch() {
        WorkCalendar calendar = calendars.current();
        List<OpenClock> batch = open.olderThan(calendar.version(), BATCH);
        List<Moved> moved = batch.stream()
                .map(clock -> new Moved(clock, clock.dueBy(terms, calendar)))
                .filter(each -> !each.to().equals(each.clock().dueOn()))
                .toList();
        days(batch, moved, calendar.version());
        history(moved, calendar.version());
        cases(moved);
        boolean more = behind();
        tell(calendar.version(), batch.size(), moved.size(), !more);
        return more;
    }

    /** One statement for all clocks that come to lie on the same day: there are far fewer days than clocks. */
    private void days(List<OpenClock> batch, List<Moved> moved, int version) {
        Map<LocalDate, List<String>> byDay = new TreeMap<>();
        moved.forEach(each -> byDay.computeIfAbsent(each.to(), day -> new ArrayList<>())
                .add(each.clock().id()));
        byDay.forEach((day, ids) -> seen("due_on = ?, ", ids, day, version));
        Set<String> gone = moved.stream().map(each -> each.clock().id()).collect(Collectors.toSet());
        List<String> stayed = batch.stream()
                .map(OpenClock::id)
                .filter(id -> !gone.contains(id))
                .toList();
        seen("", stayed, version);
    }

    private void seen(String set, List<String> ids, Object... values) {
        if (!ids.isEmpty()) {
            List<Object> args = new ArrayList<>(List.of(values));
            InList these = InList.of(ids);
            args.add(these);
            sql.update(
                    "update clock set " + set + "calendar_version = ?, version = version + 1 where id in ("
                            + these.marks() + ")",
                    args.toArray());
        }
    }

    private void history(List<Moved> moved, int version) {
        Map<String, Integer> last =
                open.lastEvents(moved.stream().map(each -> each.clock().id()).toList());
        Map<String, String> numbers = open.numbers(casesOf(moved));
        Instant at = now.instant();
        List<Object[]> events = new ArrayList<>();
        for (Moved each : moved) {
            OpenClock clock = each.clock();
            int seq = last.getOrDefault(clock.id(), 0) + 1;
            events.add(new Object[] {clock.id(), seq, now.today(), at, clock.dueOn(), each.to(), version});
            ledger.append(new LedgerEvent(numbers.get(clock.caseId()), "CALENDAR", "system", note(each, version)));
        }
        sql.batch(
                "insert into clock_event (clock_id, seq, what, on_day, made_at, cause, actor, due_before, due_after,"
                        + " calendar_version) values (?, ?, 'CALENDAR', ?, ?, 'CALENDAR', 'system', ?, ?, ?)",
                events);
    }

    private static String note(Moved moved, int version) {
        OpenClock clock = moved.clock();
        return "term=" + clock.term() + ";due=" + clock.dueOn() + ".." + moved.to() + ";calendar=" + version;
    }

    private static List<String> casesOf(List<Moved> moved) {
        return moved.stream()
                .map(each -> each.clock().caseId())
                .distinct()
                .sorted()
                .toList();
    }

    /** The first day of the running clocks stands on the case, for lists. */
    private void cases(List<Moved> moved) {
        List<String> ids = casesOf(moved);
        if (!ids.isEmpty()) {
            InList these = InList.of(ids);
            sql.update(
                    "update case_file f join (select case_id, min(due_on) as first from clock where state = 'RUNNING'"
                            + " and runs_until <> 'POSTED' and case_id in (" + these.marks()
                            + ") group by case_id) k on k.case_id = f.id"
                            + " set f.due_on = k.first where not f.due_on <=> k.first",
                    these);
        }
    }

    private void tell(int version, int done, int moved, boolean over) {
        sql.update(
                "update calendar_change set done = least(clocks, done + ?), moved = moved + ?,"
                        + " finished_at = case when ? then coalesce(finished_at, ?) end where version = ?",
                done,
                moved,
                over,
                now.instant(),
                version);
    }
}
