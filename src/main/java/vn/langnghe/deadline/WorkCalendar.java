package vn.langnghe.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One version of the days on which offices work: Monday to Friday, except for the marks. Immutable.
 * Source: Bộ luật Lao động 2019 Điều 111, 112 and the yearly notices.
 */
public final class WorkCalendar {
    private final int version;
    private final Map<LocalDate, DayMark> marks;
    private final Set<Integer> announcedYears;

    /** @param marks at most one per day */
    public WorkCalendar(int version, Collection<DayMark> marks, Set<Integer> announcedYears) {
        var byDay = new HashMap<LocalDate, DayMark>();
        for (DayMark mark : marks) {
            if (byDay.put(mark.day(), mark) != null) {
                throw new IllegalArgumentException("two marks for " + mark.day());
            }
        }
        this.version = version;
        this.marks = byDay;
        this.announcedYears = Set.copyOf(announcedYears);
    }

    /** The same days with these changes, as the next version: what a planned change would make of it. */
    public WorkCalendar with(Collection<DayChange> changes) {
        var next = new HashMap<>(marks);
        for (DayChange change : changes) {
            next.remove(change.day());
            change.mark().ifPresent(mark -> next.put(mark.day(), mark));
        }
        return new WorkCalendar(version + 1, next.values(), announcedYears);
    }

    /** The exceptions of a year, by day. */
    public List<DayMark> marks(int year) {
        return marks.values().stream()
                .filter(mark -> mark.day().getYear() == year)
                .sorted(Comparator.comparing(DayMark::day))
                .toList();
    }

    /** The number of the newest mark this calendar knows; due dates are remembered with it. */
    public int version() {
        return version;
    }

    public boolean isWorking(LocalDate day) {
        DayMark mark = marks.get(day);
        return mark == null ? !isWeekend(day) : mark.working();
    }

    /** Why the day is off or, for a Saturday worked, why it is not; empty for a plain working day. */
    public String reason(LocalDate day) {
        DayMark mark = marks.get(day);
        if (mark != null) {
            return mark.reason();
        }
        return isWeekend(day) ? DayWords.weekday(day) : "";
    }

    /** True when the year's days off are not, or not all, announced. */
    public boolean provisional(int year) {
        return !announcedYears.contains(year);
    }

    /** The first working day after {@code day}. */
    public LocalDate nextWorking(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Working days after {@code from} up to and with {@code to}; negative when {@code to} lies before. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isWorking(day) ? 1 : 0;
        }
        return count;
    }

    Optional<DayMark> mark(LocalDate day) {
        return Optional.ofNullable(marks.get(day));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
