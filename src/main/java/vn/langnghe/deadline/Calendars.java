package vn.langnghe.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import vn.langnghe.platform.Remembered;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;

/** The calendar of tables {@code day_mark} and {@code calendar_year}, at most half a minute old. */
@ApplicationScoped
public class Calendars {
    @Inject
    Sql sql;

    private final Remembered<WorkCalendar> calendar = new Remembered<>(Duration.ofSeconds(30), this::read);

    private record Versioned(int version, boolean takenBack, DayMark mark) {}

    public WorkCalendar current() {
        return calendar.get();
    }

    /**
     * Writes a change as the next version. Inside the transaction of the caller, who lets {@link #forget()} follow its
     * commit.
     */
    public void write(int version, List<DayChange> changes) {
        List<Object[]> rows = new ArrayList<>();
        for (DayChange change : changes) {
            rows.add(new Object[] {
                change.day(), version, change.state(), change.reason(), change.document(), change.provisional()
            });
        }
        sql.batch(
                "insert into day_mark (day, version, state, reason, document, provisional) values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** Says whether all days off of a year are announced; what touches a year that is not is provisional. */
    public void announce(int year, boolean announced) {
        sql.update(
                "insert into calendar_year (of_year, announced) values (?, ?) on duplicate key update announced = ?",
                year,
                announced,
                announced);
    }

    /** The next {@link #current()} reads again, in this process; the others follow within half a minute. */
    public void forget() {
        calendar.forget();
    }

    /** Every row there ever was about a year, the newest version of a day first. */
    public List<Noted> history(int year) {
        return sql.list(
                "select * from day_mark where day between ? and ? order by day, version desc",
                row -> new Noted(
                        row.day("day"),
                        row.number("version"),
                        row.constant("state", DayChange.State.class),
                        row.text("reason"),
                        row.text("document"),
                        row.flag("provisional")),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    /** One version of one day. */
    public record Noted(
            LocalDate day, int version, DayChange.State state, String reason, String document, boolean provisional) {}

    private WorkCalendar read() {
        List<Integer> announced =
                sql.list("select of_year from calendar_year where announced = true", row -> row.number("of_year"));
        int version = 0;
        var marks = new TreeMap<LocalDate, DayMark>();
        for (Versioned row : sql.list("select * from day_mark order by version", Calendars::versioned)) {
            version = row.version();
            marks.put(row.mark().day(), row.mark());
            if (row.takenBack()) {
                marks.remove(row.mark().day());
            }
        }
        return new WorkCalendar(version, marks.values(), new HashSet<>(announced));
    }

    private static Versioned versioned(Row row) {
        String state = row.text("state");
        var mark = new DayMark(
                row.day("day"),
                state.equals("WORKED"),
                row.text("reason"),
                row.text("document"),
                row.flag("provisional"));
        return new Versioned(row.number("version"), state.equals("PLAIN"), mark);
    }
}
