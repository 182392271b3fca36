package vn.langnghe.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.deadline.ShippedDates.CALENDAR;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    @ParameterizedTest(name = "{0}: weekdays off {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025 | 01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
                "2026 | 01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
                "2027 | 01-01 02-05 02-08 02-09 02-10 02-11 04-16 04-30 05-03 09-02 09-03 11-24",
                "2028 | 01-03 01-24 01-25 01-26 01-27 01-28 04-04 05-01 05-02 09-01 09-04 11-24",
            })
    void theWeekdaysOffAreTheAnnouncedOnes(int year, String days) {
        List<String> off = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < 6 && !CALENDAR.isWorking(day))
                .map(day -> day.toString().substring(5))
                .toList();
        assertThat(off).containsExactly(days.split(" "));
    }

    @Test
    void threeSaturdaysAreWorkedForASwappedDay() {
        assertThat(LocalDate.of(2025, 1, 1)
                        .datesUntil(LocalDate.of(2029, 1, 1))
                        .filter(day -> day.getDayOfWeek().getValue() >= 6 && CALENDAR.isWorking(day))
                        .map(LocalDate::toString))
                .containsExactly("2025-04-26", "2026-01-10", "2026-08-22");
    }

    @Test
    void yearsNotAnnouncedAreProvisional() {
        assertThat(IntStream.rangeClosed(2024, 2029).filter(CALENDAR::provisional))
                .containsExactly(2024, 2027, 2028, 2029);
    }

    @Test
    void aDayOffSaysWhy() {
        assertThat(CALENDAR.reason(LocalDate.of(2026, 11, 24))).isEqualTo("Ngày Văn hóa Việt Nam");
        assertThat(CALENDAR.reason(LocalDate.of(2026, 11, 22))).isEqualTo("Chủ nhật");
        assertThat(CALENDAR.reason(LocalDate.of(2026, 11, 23))).isEmpty();
    }

    @Test
    void aPlannedChangeIsTheNextVersionAndLeavesThisOneAlone() {
        var swapped = new DayChange(
                LocalDate.of(2026, 11, 23), DayChange.State.OFF, "nghỉ hoán đổi với thứ Bảy 28/11", "1/TB", false);
        var worked =
                new DayChange(LocalDate.of(2026, 11, 28), DayChange.State.WORKED, "làm bù cho 23/11", "1/TB", false);
        var plain = new DayChange(LocalDate.of(2026, 11, 24), DayChange.State.PLAIN, "bãi bỏ", "1/TB", false);
        WorkCalendar planned = CALENDAR.with(List.of(swapped, worked, plain));
        assertThat(planned.version()).isEqualTo(CALENDAR.version() + 1);
        assertThat(planned.isWorking(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(planned.isWorking(LocalDate.of(2026, 11, 24))).isTrue();
        assertThat(planned.isWorking(LocalDate.of(2026, 11, 28))).isTrue();
        assertThat(CALENDAR.isWorking(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(planned.provisional(2026)).isFalse();
    }

    @Test
    void workingDaysAreCountedInBothDirections() {
        var sunday = LocalDate.of(2026, 11, 22);
        var friday = LocalDate.of(2026, 11, 27);
        assertThat(CALENDAR.workingDaysBetween(sunday, friday)).isEqualTo(4);
        assertThat(CALENDAR.workingDaysBetween(friday, sunday)).isEqualTo(-4);
        assertThat(CALENDAR.nextWorking(LocalDate.of(2026, 11, 23))).isEqualTo("2026-11-25");
    }
}
