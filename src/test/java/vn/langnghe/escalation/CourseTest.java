package vn.langnghe.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.deadline.ShippedDates.CALENDAR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.casework.clock.open.OpenClock;
import vn.langnghe.deadline.Pause;
import vn.langnghe.deadline.ShippedDates;

class CourseTest {
    @ParameterizedTest(name = "{0} from {1}, {2} more: warned on {3}")
    @CsvSource({
        "TRIAGE, 2026-11-09, 0, 2026-11-11",
        "ACCEPT, 2026-11-06, 0, 2026-11-09",
        "REC_REPLY, 2026-11-02, 0, 2026-11-12",
        "PAKN_ANSWER, 2026-11-09, 0, 2026-11-26",
        "PAKN_ANSWER, 2026-11-09, 10, 2026-12-08",
        "HARD_45, 2026-11-02, 0, 2026-12-08",
        "TC_RESOLVE, 2026-11-02, 0, 2026-11-26",
    })
    void fourFifthsOfTheTermCountedAsTheTermIs(String term, String start, int extension, String warned) {
        assertThat(course(term, start, extension, List.of()).warnOn()).isEqualTo(warned);
    }

    @Test
    void daysOnWhichTheClockStoodStillAreNotCounted() {
        Pause pause = new Pause(LocalDate.parse("2026-11-10"), LocalDate.parse("2026-11-13"));
        assertThat(course("PAKN_ANSWER", "2026-11-09", 0, List.of(pause)).warnOn())
                .isEqualTo("2026-12-01");
    }

    @Test
    void theAlarmIsOnDayFortyOfTheHardTermAlone() {
        assertThat(course("HARD_45", "2026-11-02", 0, List.of()).alarmOn()).isEqualTo("2026-12-12");
        assertThat(course("PAKN_ANSWER", "2026-11-02", 0, List.of()).alarmOn()).isNull();
    }

    @Test
    void twoTermsAreTheCitizens() {
        assertThat(course("CITIZEN_INFO", "2026-11-02", 0, List.of()).citizens())
                .isTrue();
        assertThat(course("CITIZEN_RESPONSE", "2026-11-02", 0, List.of()).citizens())
                .isTrue();
        assertThat(course("REVIEW", "2026-11-02", 0, List.of()).citizens()).isFalse();
        assertThat(course("TC_PUBLISH", "2026-11-02", 0, List.of()).citizens())
                .as("the office makes it public")
                .isFalse();
    }

    @Test
    void whoWasAskedIsRemindedAtHalfAndAtFourFifths() {
        assertThat(course("CITIZEN_INFO", "2026-11-02", 0, List.of()).remindOn())
                .containsExactly(LocalDate.parse("2026-11-09"), LocalDate.parse("2026-11-12"));
        assertThat(course("CITIZEN_RESPONSE", "2026-11-02", 0, List.of()).remindOn())
                .isEmpty();
    }

    private static Course course(String term, String start, int extension, List<Pause> pauses) {
        LocalDate from = LocalDate.parse(start);
        OpenClock clock = new OpenClock("k", "c", term, false, false, from, extension, from.plusDays(60), 1, 1, pauses);
        return Course.of(clock, each -> ShippedDates.term(each.term(), false, false, from), CALENDAR);
    }
}
