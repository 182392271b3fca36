package vn.langnghe.casework.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.deadline.Pause;
import vn.langnghe.platform.Vietnamese;

/** When terms stood still, and from which day one may stand still or go on. Pure. */
final class Pausing {
    private Pausing() {}

    /**
     * The times in which a clock stood still; the last one may be open.
     *
     * @param events of one clock, in order
     */
    static List<Pause> pauses(List<ClockEvent> events) {
        List<Pause> pauses = new ArrayList<>();
        ClockEvent open = null;
        for (ClockEvent each : events) {
            if (each.what() == ClockEvent.What.PAUSED) {
                open = each;
            } else if (each.what() == ClockEvent.What.RESUMED && open != null) {
                pauses.add(new Pause(open.day(), each.day(), open.reason()));
                open = null;
            }
        }
        if (open != null) {
            pauses.add(new Pause(open.day(), null, open.reason()));
        }
        return pauses;
    }

    /** That day, or the last one on which the clock stopped or went on, whichever is later. */
    static LocalDate latest(List<ClockEvent> events, LocalDate day) {
        return Stream.concat(Stream.of(day), edges(events.stream()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** @throws FieldRefused for a day in the future, before the arrival, or inside a time that stood still already */
    static void check(ClockedCase whose, List<Clock> all, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw refused("casework.refused.pauseFuture", day);
        }
        if (day.isBefore(whose.receivedOn())) {
            throw refused("casework.refused.pauseEarly", day, whose.receivedOn());
        }
        edges(all.stream().flatMap(clock -> clock.events().stream()))
                .filter(day::isBefore)
                .findFirst()
                .ifPresent(edge -> {
                    throw refused("casework.refused.pauseOverlap", day, edge);
                });
    }

    private static Stream<LocalDate> edges(Stream<ClockEvent> events) {
        return events.filter(event -> event.what() == ClockEvent.What.PAUSED || event.what() == ClockEvent.What.RESUMED)
                .map(ClockEvent::day);
    }

    private static FieldRefused refused(String key, LocalDate... days) {
        Object[] shown = Stream.of(days).map(Vietnamese::day).toArray();
        return new FieldRefused(Field.SINCE, key, shown);
    }
}
