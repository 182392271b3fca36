package vn.langnghe.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.deadline.ShippedDates.CALENDAR;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.platform.Now;

class SlotsTest {
    @ParameterizedTest(name = "at {0} that of {1}")
    @CsvSource({
        "2026-11-23T07:30, 2026-11-23T07:30",
        "2026-11-23T11:59, 2026-11-23T07:30",
        "2026-11-23T13:30, 2026-11-23T13:30",
        "2026-11-23T16:59:59, 2026-11-23T13:30",
    })
    void aDigestBelongsToTheLastSlotOfItsWorkingDay(String now, String slot) {
        assertThat(Slots.at(at(now), CALENDAR)).contains(at(slot));
    }

    @ParameterizedTest(name = "at {0} nobody")
    @CsvSource({
        "2026-11-23T00:00",
        "2026-11-23T07:29:59",
        "2026-11-23T17:00",
        "2026-11-23T23:10",
        "2026-11-22T09:00",
        "2026-11-24T09:00",
        "2026-11-21T13:30",
    })
    void nobodyIsToldAtNightOrOnADayOff(String now) {
        assertThat(Slots.at(at(now), CALENDAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T07:30", "2026-11-23T13:30"})
    void aLetterThatDidNotLeaveByTheEndOfTheDayStays(String slot) {
        assertThat(Slots.over(at(slot).toInstant()))
                .isEqualTo(at("2026-11-23T17:00").toInstant());
    }

    @Test
    void aSaturdayThatIsWorkedIsAWorkingDay() {
        assertThat(Slots.at(at("2026-08-22T08:00"), CALENDAR)).isPresent();
    }

    @Test
    void twoSlotsAWorkingDayHoweverOftenSomebodyLooks() {
        Set<ZonedDateTime> slots = IntStream.range(0, 14 * 24 * 60)
                .mapToObj(minute -> at("2026-11-16T00:00").plusMinutes(minute))
                .flatMap(now -> Slots.at(now, CALENDAR).stream())
                .collect(Collectors.toSet());
        assertThat(slots).as("nine working days, the 24th is off").hasSize(18);
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(Now.ZONE);
    }
}
