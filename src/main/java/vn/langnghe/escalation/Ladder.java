package vn.langnghe.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.langnghe.deadline.WorkCalendar;

/**
 * What is next for a running clock, and when. Pure. A warning comes once for each length of the term, so that an
 * extension brings a new one and a pause does not; each due day is missed once.
 */
final class Ladder {
    /** Working days from one rise to the next. */
    private static final int PATIENCE = 3;

    /** Working days at least from one reminder to the next, and to the end of the waiting. */
    private static final int BETWEEN = 2;

    private final Course course;
    private final List<Rung> climbed;
    private final WorkCalendar days;

    /** @param climbed what this clock has climbed so far, each on the day on which it did */
    Ladder(Course course, List<Rung> climbed, WorkCalendar days) {
        this.course = course;
        this.climbed = climbed;
        this.days = days;
    }

    /** The next rung; its day may lie in the past when nobody looked. Empty when nothing is left to happen. */
    Optional<Rung> next(LocalDate today) {
        LocalDate missed = course.dueOn().plusDays(1);
        String due = course.dueOn().toString();
        if (course.citizens()) {
            return citizens(due, missed);
        }
        List<Rung> possible = new ArrayList<>();
        if (today.isBefore(missed)) {
            String length = Integer.toString(course.length());
            add(possible, Cause.WARNED, length, course.warnOn());
            add(possible, Cause.ALARM, length, course.alarmOn());
        }
        add(possible, Cause.BREACHED, due, missed);
        return open(possible).or(() -> still(due));
    }

    /** Two reminders, then the end. After a standstill a citizen still has some days from one to the next. */
    private Optional<Rung> citizens(String due, LocalDate missed) {
        LocalDate earliest = LocalDate.MIN;
        String length = Integer.toString(course.length());
        for (int i = 0; i < course.remindOn().size(); i++) {
            Rung reminder = new Rung(
                    Cause.REMINDED, length, i + 1, later(course.remindOn().get(i), earliest));
            Optional<Rung> sent = climbed.stream().filter(reminder::same).findFirst();
            if (sent.isEmpty()) {
                return Optional.of(reminder);
            }
            earliest = workingDays(BETWEEN, sent.get().on());
        }
        return open(List.of(new Rung(Cause.OVER, due, 1, later(missed, earliest))));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static void add(List<Rung> possible, Cause cause, String run, LocalDate on) {
        if (on != null) {
            possible.add(new Rung(cause, run, 1, on));
        }
    }

    private Optional<Rung> open(List<Rung> possible) {
        return possible.stream()
                .filter(rung -> climbed.stream().noneMatch(rung::same))
                .min(Comparator.comparing(Rung::on).thenComparing(Rung::cause));
    }

    /** Counted from the day of the last rise, not from the due day: after a standstill nobody is passed over unheard. */
    private Optional<Rung> still(String due) {
        return climbed.stream()
                .filter(rung -> rung.cause().raises() && rung.run().equals(due))
                .max(Comparator.comparing(Rung::place))
                .map(last -> new Rung(Cause.STILL, due, last.place() + 1, workingDays(PATIENCE, last.on())));
    }

    /** So many working days after that, not counting days on which the clock stood still. */
    private LocalDate workingDays(int many, LocalDate from) {
        LocalDate day = from;
        int left = many;
        while (left > 0) {
            day = days.nextWorking(day);
            LocalDate counted = day;
            left -= course.pauses().stream().anyMatch(pause -> pause.covers(counted)) ? 0 : 1;
        }
        return day;
    }
}
