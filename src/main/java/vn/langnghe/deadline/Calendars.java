package vn.langnghe.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
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
