package vn.langnghe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappenedOnTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static HappenedOn read(String day, String month, String year) {
        return HappenedOn.read(Typed.of(Map.of("day", day, "month", month, "year", year)), TODAY);
    }

    @Test
    void threeEmptyFieldsAreNoDateAndNoProblem() {
        assertThat(read("", " ", "").words()).isNull();
        assertThat(read("", " ", "").problem()).isNull();
    }

    @Test
    void theDayMayBeForgotten() {
        assertThat(read("18", "11", "2026").words()).isEqualTo("18/11/2026");
        assertThat(read("", "3", "2026").words()).isEqualTo("03/2026");
        assertThat(read("", "", "2025").words()).isEqualTo("2025");
    }

    @Test
    void todayHasCome() {
        assertThat(read("22", "11", "2026").problem()).isNull();
    }

    @Test
    void digitsOfAnyScriptAreDigits() {
        assertThat(read("１８", "11", "2026").words()).isEqualTo("18/11/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "31, 2, 2026, refused.date.day",
        "29, 2, 2025, refused.date.day",
        "1, 13, 2026, refused.date.month",
        "1, 1, 1, refused.date.year",
        "1, 1, 275760, refused.date.future",
        "23, 11, 2026, refused.date.future",
        "1, 12, 2026, refused.date.future",
        "5, '', 2026, refused.date.part",
        "5, 5, '', refused.date.part",
        "-1, 5, 2026, refused.date.day",
        "hôm qua, 5, 2026, refused.date.digits",
        "99999999999, 5, 2026, refused.date.digits",
    })
    void aDayThatCannotBeIsSaidToBeWrong(String day, String month, String year, String problem) {
        assertThat(read(day, month, year).problem()).isEqualTo(problem);
        assertThat(read(day, month, year).words()).isNull();
    }
}
