package vn.langnghe.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} remote={1} complex={2}: {3} {4}")
    @CsvSource({
        "KN_RESOLVE_1, false, false, 30, CALENDAR_DAYS",
        "KN_RESOLVE_1, false, true, 45, CALENDAR_DAYS",
        "KN_RESOLVE_1, true, false, 45, CALENDAR_DAYS",
        "KN_RESOLVE_1, true, true, 60, CALENDAR_DAYS",
        "KN_RESOLVE_2, false, false, 45, CALENDAR_DAYS",
        "KN_RESOLVE_2, false, true, 60, CALENDAR_DAYS",
        "KN_RESOLVE_2, true, false, 60, CALENDAR_DAYS",
        "KN_RESOLVE_2, true, true, 70, CALENDAR_DAYS",
        "KN_SECOND, true, true, 45, CALENDAR_DAYS",
        "KN_DISC_RESOLVE, true, true, 45, CALENDAR_DAYS",
        "TC_INITIAL, false, true, 10, WORKING_DAYS",
        "TC_RESOLVE, true, false, 30, CALENDAR_DAYS", // no denunciation is remote
        "CORRUPTION_REPORT, false, true, 30, CALENDAR_DAYS",
        "PAKN_ANSWER, true, true, 15, WORKING_DAYS",
        "HARD_45, false, false, 45, CALENDAR_DAYS",
        // the local terms of the service
        "TRIAGE, false, false, 2, WORKING_DAYS",
        "ACCEPT, false, false, 1, WORKING_DAYS",
        "APPROVE, false, false, 2, WORKING_DAYS",
        "REVIEW, false, false, 15, WORKING_DAYS",
        "CONFIRM, false, false, 5, WORKING_DAYS",
        "CITIZEN_INFO, false, false, 10, WORKING_DAYS",
        "CITIZEN_RESPONSE, false, false, 15, CALENDAR_DAYS",
        "SUSPEND_REVIEW, false, false, 30, CALENDAR_DAYS",
    })
    void theVariantIsChosenByRemoteAndComplex(String code, boolean remote, boolean complex, int length, TermUnit unit) {
        var term = ShippedDates.TERMS.on(code, remote, complex, TODAY).orElseThrow();
        assertThat(term.length()).isEqualTo(length);
        assertThat(term.unit()).isEqualTo(unit);
    }

    @Test
    void noTermIsInForceTwiceOnOneDay() {
        List<Term> terms = ShippedDates.TERMS.all();
        for (Term one : terms) {
            assertThat(terms)
                    .filteredOn(other ->
                            other.code().equals(one.code()) && other.variant().equals(one.variant()))
                    .filteredOn(other -> other.validOn(one.validFrom()))
                    .containsExactly(one);
        }
    }

    @Test
    void everyTermNamesItsGroundAndItsFirstDay() {
        assertThat(ShippedDates.TERMS.all()).allSatisfy(term -> {
            assertThat(term.basis()).isNotBlank();
            assertThat(term.countedFrom()).startsWith("ngày ");
            assertThat(term.label()).isNotBlank();
        });
    }

    @Test
    void aTermOfAnotherDayIsNotGuessed() {
        assertThat(ShippedDates.TERMS.on("TC_RESOLVE", false, false, LocalDate.of(2018, 12, 31)))
                .isEmpty();
        assertThat(ShippedDates.TERMS.on("tc_resolve", false, false, TODAY)).isEmpty();
    }

    @Test
    void aDenunciationMayBeExtendedBySixtyDaysInAll() {
        var term = ShippedDates.term("TC_RESOLVE", "2026-11-22");
        assertThat(term.allows(60)).isTrue();
        assertThat(term.allows(61)).isFalse();
    }
}
