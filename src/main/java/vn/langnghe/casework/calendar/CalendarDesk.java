package vn.langnghe.casework.calendar;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.access.Where;
import vn.langnghe.casework.clock.open.OpenClock;
import vn.langnghe.casework.clock.open.OpenClocks;
import vn.langnghe.deadline.Calendars;
import vn.langnghe.deadline.DayChange;
import vn.langnghe.deadline.Terms;
import vn.langnghe.deadline.WorkCalendar;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.DuplicateKey;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.Transactions;
import vn.langnghe.platform.transaction.UseCase;

/** The gate for changes of the calendar: says what one would move, makes it, tells how far the clocks have followed. */
@UseCase
public class CalendarDesk {
    private static final int BATCH = 2_000;
    private static final int SHOWN = 20;

    @Inject
    private Calendars calendars;

    @Inject
    private Visibility visibility;

    @Inject
    private Terms terms;

    @Inject
    private OpenClocks open;

    @Inject
    private Ledger ledger;

    @Inject
    private Transactions transactions;

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    /**
     * What a change would do.
     *
     * @param moved clocks whose day would move, by term
     */
    public record Preview(int clocks, Map<String, Integer> moved) {
        public int all() {
            return moved.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Whether the open clocks have followed a change. Not how many: they follow whoever may know of their cases, and a
     * number beside that of the preview would tell how many cases are hidden from whoever looks.
     */
    public record Progress(int version, String actor, String document, boolean over) {}

    /** Counts by the planned calendar each open clock that may enter a figure shown to this person; changes nothing. */
    public Preview preview(StaffMember who, List<DayChange> changes) {
        Where sight = visibility.counted(who);
        WorkCalendar planned = calendars.current().with(changes);
        Map<String, Integer> moved = new TreeMap<>();
        int clocks = 0;
        List<OpenClock> batch = open.after("", sight, BATCH);
        while (!batch.isEmpty()) {
            clocks += batch.size();
            batch.stream()
                    .filter(clock -> !clock.dueBy(terms, planned).equals(clock.dueOn()))
                    .forEach(clock -> moved.merge(clock.term(), 1, Integer::sum));
            batch = open.after(batch.get(batch.size() - 1).id(), sight, BATCH);
        }
        return new Preview(clocks, moved);
    }

    /**
     * Writes the change as the next version; the open clocks follow in the background.
     *
     * @param seen the version that the change was planned on
     * @return the new version
     * @throws Refusal when somebody changed the calendar meanwhile
     */
    public int apply(List<DayChange> changes, int seen, String actor) {
        int version = seen + 1;
        calendars.forget();
        if (changes.isEmpty() || calendars.current().version() != seen) {
            throw new Refusal(changes.isEmpty() ? "deadline.refused.no-change" : "deadline.refused.calendar-stale");
        }
        note(version, changes, actor);
        calendars.write(version, changes);
        transactions.afterCommit(calendars::forget);
        return version;
    }

    private void note(int version, List<DayChange> changes, String actor) {
        try {
            sql.update(
                    "insert into calendar_change (version, made_at, actor, document, clocks) values (?, ?, ?, ?, ?)",
                    version,
                    now.instant(),
                    actor,
                    changes.get(0).document(),
                    open.count());
        } catch (DuplicateKey e) {
            throw new Refusal("deadline.refused.calendar-stale");
        }
        List<String> days = new ArrayList<>();
        changes.stream().limit(SHOWN).forEach(change -> days.add(change.day() + "=" + change.state()));
        ledger.append(new LedgerEvent(
                "",
                "CALENDAR",
                actor,
                "version=" + version + ";days=" + changes.size() + ";" + String.join(",", days)));
    }

    /** Says that all days off of a year are announced, or that they are not. */
    public void announce(int year, boolean announced, String actor) {
        calendars.announce(year, announced);
        ledger.append(new LedgerEvent("", "CALENDAR_YEAR", actor, "year=" + year + ";announced=" + announced));
        transactions.afterCommit(calendars::forget);
    }

    /** The newest changes first. */
    public List<Progress> progress(int most) {
        return sql.list("select * from calendar_change order by version desc limit " + most, CalendarDesk::progress);
    }

    private static Progress progress(Row row) {
        return new Progress(row.number("version"), row.text("actor"), row.text("document"), !row.isNull("finished_at"));
    }
}
