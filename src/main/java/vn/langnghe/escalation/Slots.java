package vn.langnghe.escalation;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import vn.langnghe.deadline.WorkCalendar;
import vn.langnghe.platform.Now;

/** When people are told: half past seven and half past one of a working day, never at night. Pure. */
final class Slots {
    private static final List<LocalTime> TIMES = List.of(LocalTime.of(13, 30), LocalTime.of(7, 30));

    /** Whoever has gone home is told next morning. */
    private static final LocalTime HOME = LocalTime.of(17, 0);

    private Slots() {}

    /** When whoever is told at that slot has gone home: nobody is written to after it. */
    static Instant over(Instant slot) {
        return slot.atZone(Now.ZONE).toLocalDate().atTime(HOME).atZone(Now.ZONE).toInstant();
    }

    /**
     * The slot to which a digest that is written now belongs. One that was missed is made up for within its working day;
     * the next holds what is new anyhow.
     *
     * @param now in Vietnam
     */
    static Optional<ZonedDateTime> at(ZonedDateTime now, WorkCalendar days) {
        if (!days.isWorking(now.toLocalDate()) || !now.toLocalTime().isBefore(HOME)) {
            return Optional.empty();
        }
        return TIMES.stream()
                .filter(time -> !now.toLocalTime().isBefore(time))
                .findFirst()
                .map(time -> now.toLocalDate().atTime(time).atZone(now.getZone()));
    }
}
