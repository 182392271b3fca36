package vn.langnghe.web.admin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.langnghe.deadline.DayChange;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.web.staff.Ask;

/**
 * Some days to change, as typed: rows of day, state and reason under one notice.
 *
 * @param document number of the notice
 * @param provisional the days are expected, not announced
 * @param version of the calendar that was on the page
 */
record CalendarForm(List<Line> lines, String document, boolean provisional, int version) {
    private static final int ROWS = 8;

    /** One day. */
    public record Line(String day, String state, String reason) {
        boolean empty() {
            return day.isEmpty() && reason.isEmpty();
        }
    }

    static CalendarForm typed(Ask ask, int present) {
        List<Line> lines = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            lines.add(new Line(text(ask, "day" + row), text(ask, "state" + row), text(ask, "reason" + row)));
        }
        String version = text(ask, "version");
        int seen = version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : present;
        return new CalendarForm(lines, text(ask, "document"), ask.filled("provisional") != null, seen);
    }

    private static String text(Ask ask, String name) {
        String typed = ask.filled(name);
        return typed == null ? "" : typed;
    }

    /** @throws Refusal naming the first line that cannot be */
    List<DayChange> changes() {
        List<DayChange> changes = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (Line line : lines) {
            if (!line.empty()) {
                DayChange change = change(line);
                if (!seen.add(change.day())) {
                    throw new Refusal("deadline.refused.day-twice", Vietnamese.day(change.day())).about("day");
                }
                changes.add(change);
            }
        }
        return changes;
    }

    private DayChange change(Line line) {
        LocalDate day = day(line.day(), "day");
        for (DayChange.State state : DayChange.State.values()) {
            if (state.name().equals(line.state())) {
                return new DayChange(day, state, line.reason(), document, provisional);
            }
        }
        throw new Refusal("deadline.refused.day-state", Vietnamese.day(day)).about("state");
    }

    static LocalDate day(String typed, String field) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Refusal("deadline.refused.day-impossible", typed).about(field);
        }
    }
}
