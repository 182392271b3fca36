package vn.langnghe.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.platform.Refusal;

class DueDatesTest {
    @ParameterizedTest(name = "{0} from {1} ends on {2}")
    @CsvSource({
        // plain weeks; 10/01/2026 and 22/08/2026 are worked Saturdays
        "REC_REPLY, 2026-11-05, 2026-11-19",
        "TRIAGE, 2026-11-20, 2026-11-25", // over the weekend and 24/11
        "REC_REPLY, 2026-11-11, 2026-11-26", // 24/11/2026, Ngày Văn hóa Việt Nam
        "REC_REPLY, 2025-11-17, 2025-12-01", // 24/11/2025 was still an ordinary Monday
        "TRIAGE, 2026-01-08, 2026-01-10",
        "TRIAGE, 2026-08-20, 2026-08-22",
        "ACCEPT, 2026-08-28, 2026-09-03", // 31/8 to 2/9 off
        // Tết 2025: 27-31/1; Tết 2026: 16-20/2
        "REC_REPLY, 2025-01-20, 2025-02-10",
        "REC_REPLY, 2026-02-09, 2026-03-02",
        "KN_RESOLVE_1, 2026-01-17, 2026-02-23", // ends 16/2, in Tết
        "KN_RESOLVE_1, 2024-12-31, 2025-02-03", // ends 30/1, in Tết
        // 2/5/2025 off against Saturday 26/4
        "TRIAGE, 2025-04-29, 2025-05-06",
        "TRIAGE, 2025-04-24, 2025-04-26",
        // 27/4/2026 for Sunday 26/4
        "ACCEPT, 2026-04-24, 2026-04-28",
        "CITIZEN_RESPONSE, 2026-04-11, 2026-04-28",
        // calendar days roll over a weekend
        "KN_RESOLVE_1, 2026-10-02, 2026-11-02",
        "TC_RESOLVE, 2026-10-16, 2026-11-16",
        "TC_RESOLVE, 2026-10-25, 2026-11-25", // ends on 24/11
        "HARD_45, 2026-10-01, 2026-11-16",
        // 29 February and the turn of a year
        "TC_RESOLVE, 2028-01-30, 2028-02-29",
        "CITIZEN_RESPONSE, 2025-12-17, 2026-01-05", // ends 1/1, 2/1 swapped off
    })
    void aTermEndsOnTheDayTheLawMeans(String code, String start, String due) {
        assertThat(compute(code, start).day()).isEqualTo(LocalDate.parse(due));
    }

    @Test
    void acceptingAComplaintTakesTenDaysUntilJune2026AndSevenWorkingDaysSince() {
        assertThat(compute("KN_ACCEPT", "2026-06-30").day()).isEqualTo("2026-07-10");
        assertThat(compute("KN_ACCEPT", "2026-07-01").day()).isEqualTo("2026-07-10");
        assertThat(ShippedDates.term("KN_ACCEPT", "2026-06-30").unit()).isEqualTo(TermUnit.CALENDAR_DAYS);
        assertThat(ShippedDates.term("KN_ACCEPT", "2026-07-01").unit()).isEqualTo(TermUnit.WORKING_DAYS);
    }

    @Test
    void theDayOfResumingCountsAgain() {
        // counted 6, 9-13, 16, 17 November (8 days), paused 18 to 22, resumed on Monday 23, 24 is a holiday
        var due = compute("REC_REPLY", "2026-11-05", waiting("2026-11-18", "2026-11-23"));
        assertThat(due.day()).isEqualTo("2026-11-25");
    }

    @Test
    void aCitizenCanReadHowTheDayWasFound() {
        var due = compute("REC_REPLY", "2026-11-05", waiting("2026-11-18", "2026-11-23"));
        assertThat(due.trace())
                .extracting(TraceLine::text)
                .containsExactly(
                        "05/11: ngày nhận, không tính",
                        "06/11 đến 17/11: 8 ngày làm việc",
                        "18/11 đến 22/11: tạm dừng, chờ ông/bà bổ sung",
                        "23/11: 1 ngày làm việc",
                        "24/11: nghỉ lễ, Ngày Văn hóa Việt Nam",
                        "25/11: 1 ngày làm việc",
                        "Hạn cuối: thứ Tư, 25/11/2026");
        assertThat(due.trace().get(1).basis()).isEqualTo("Luật Tiếp công dân 2013, Điều 28 khoản 1");
        assertThat(due.trace().get(4).basis()).isEqualTo("Nghị quyết 28/2026/QH16, Điều 2");
    }

    @Test
    void aRolledDayAndAnExtensionAreTold() {
        var term = ShippedDates.term("TC_RESOLVE", "2026-12-01");
        var due = DueDates.compute(term, LocalDate.parse("2026-12-01"), List.of(), 30, ShippedDates.CALENDAR);
        assertThat(due.trace())
                .extracting(TraceLine::text)
                .containsExactly(
                        "01/12: ngày thụ lý, không tính",
                        "Gia hạn thêm 30 ngày, tất cả là 60 ngày",
                        "02/12 đến 30/01/2027: 60 ngày",
                        "Ngày cuối 30/01/2027 là ngày nghỉ (thứ Bảy), chuyển sang ngày làm việc kế tiếp 01/02/2027",
                        "Hạn cuối: thứ Hai, 01/02/2027",
                        "Ngày nghỉ lễ năm 2027 chưa được công bố đủ, hạn có thể thay đổi");
    }

    @Test
    void anExtensionIsAddedBeforeTheLastDayIsRolled() {
        // 15 days from 31/10 end on Sunday 15/11; rolled first, one more day would be the 17th
        var term = ShippedDates.term("CITIZEN_RESPONSE", "2026-10-31");
        var due = DueDates.compute(term, LocalDate.parse("2026-10-31"), List.of(), 1, ShippedDates.CALENDAR);
        assertThat(due.day()).isEqualTo("2026-11-16");
    }

    @Test
    void aDayWorkedForAnotherCountsAndIsExplained() {
        assertThat(compute("TRIAGE", "2026-08-20").trace())
                .extracting(TraceLine::text)
                .contains("22/08: làm bù cho ngày nghỉ 31/08, tính là ngày làm việc");
    }

    @Test
    void aTermThatStandsStillHasNoDayButSaysWhatIsLeft() {
        var due = compute("REC_REPLY", "2026-11-05", waiting("2026-11-18", null));
        assertThat(due.known()).isFalse();
        assertThat(due.trace())
                .extracting(TraceLine::text)
                .endsWith("Từ 18/11: tạm dừng, chờ ông/bà bổ sung, còn 2 ngày làm việc");
    }

    @Test
    void aPauseAfterTheEndChangesNothing() {
        assertThat(compute("TRIAGE", "2026-11-09", waiting("2026-11-12", null)).day())
                .isEqualTo("2026-11-11");
    }

    @Test
    void anEmptyPauseAndOverlappingPausesCountOnce() {
        var once = compute("REC_REPLY", "2026-11-05", waiting("2026-11-09", "2026-11-12"));
        var overlapping = compute(
                "REC_REPLY",
                "2026-11-05",
                waiting("2026-11-09", "2026-11-11"),
                waiting("2026-11-10", "2026-11-12"),
                waiting("2026-11-13", "2026-11-13"));
        assertThat(overlapping.day()).isEqualTo(once.day()).isEqualTo("2026-11-25");
    }

    @Test
    void aTermDoesNotEndWhileItStandsStill() {
        // 15 days from 30/10 end on Saturday 14/11; Monday and Tuesday are paused
        var due = compute("CITIZEN_RESPONSE", "2026-10-30", waiting("2026-11-16", "2026-11-18"));
        assertThat(due.day()).isEqualTo("2026-11-18");
    }

    @Test
    void aDateThatTouchesAnUnannouncedYearIsProvisional() {
        assertThat(compute("REC_REPLY", "2026-12-10").provisional()).isFalse();
        assertThat(compute("REC_REPLY", "2026-12-24").provisional()).isTrue();
        assertThat(compute("REC_REPLY", "2029-03-01").provisional()).isTrue();
        assertThat(compute("REC_REPLY", "2024-12-27").provisional()).isTrue();
    }

    @Test
    void atOnceMeansTheDayItself() {
        assertThat(compute("TC_REFUSE", "2026-11-05").day()).isEqualTo("2026-11-05");
        assertThat(compute("TC_REFUSE", "2026-11-07").day()).isEqualTo("2026-11-09");
    }

    @Test
    void absurdInputIsRefusedInsteadOfCounted() {
        var term = ShippedDates.term("REC_REPLY", "2026-11-05");
        var day = LocalDate.parse("2026-11-05");
        var calendar = ShippedDates.CALENDAR;
        assertThatThrownBy(() -> DueDates.compute(term, day, List.of(), Integer.MAX_VALUE, calendar))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> DueDates.compute(term, day, List.of(), -1, calendar))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> DueDates.compute(term, LocalDate.MAX, List.of(), 0, calendar))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> waiting("2026-11-12", "2026-11-11")).isInstanceOf(Refusal.class);
    }

    private static Pause waiting(String from, String to) {
        LocalDate end = to == null ? null : LocalDate.parse(to);
        return new Pause(LocalDate.parse(from), end, PauseReason.WAITING_FOR_CITIZEN);
    }

    private static DueDate compute(String code, String start, Pause... pauses) {
        var term = ShippedDates.term(code, start);
        return DueDates.compute(term, LocalDate.parse(start), List.of(pauses), 0, ShippedDates.CALENDAR);
    }
}
