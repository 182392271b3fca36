package vn.langnghe.casework.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.langnghe.SqlRows;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.deadline.ShippedDates;
import vn.langnghe.deadline.Term;
import vn.langnghe.deadline.TermUnit;

/** The days of a posting, by the shipped term and calendar. */
class PostingTest {
    private static final LocalDate THURSDAY = LocalDate.parse("2026-02-05");
    private static final Term TERM =
            term(SqlRows.of("V029__casework_answers.sql", "term").get(0));

    private static Term term(Map<String, String> row) {
        return new Term(
                row.get("code"),
                "",
                TermUnit.valueOf(row.get("unit")),
                Integer.parseInt(row.get("amount")),
                0,
                row.get("basis"),
                row.get("label"),
                SqlRows.day(row, "valid_from"),
                null,
                false,
                row.get("counted_from"));
    }

    private static Posting posted(LocalDate from, LocalDate until) {
        return Posting.of(from, until, THURSDAY, TERM, ShippedDates.CALENDAR);
    }

    @Test
    void withoutDaysItStandsFromTodayForFifteenWorkingDays() {
        Posting posting = posted(null, null);
        assertThat(posting.from()).isEqualTo(THURSDAY);
        assertThat(posting.to()).as("Tết 2026 is not counted").isEqualTo(LocalDate.parse("2026-03-05"));
    }

    @Test
    void itNeitherEndsTooEarlyNorStandsForEver() {
        assertThat(posted(null, LocalDate.parse("2026-06-30")).to()).isEqualTo(LocalDate.parse("2026-06-30"));
        assertThatThrownBy(() -> posted(null, LocalDate.parse("2026-03-04")))
                .isInstanceOf(FieldRefused.class)
                .extracting(no -> ((FieldRefused) no).args()[1])
                .isEqualTo("05/03/2026");
        assertThatThrownBy(() -> posted(null, LocalDate.parse("2027-02-07"))).isInstanceOf(FieldRefused.class);
    }

    @Test
    void itBeginsNeitherInThePastNorFarAhead() {
        assertThat(posted(THURSDAY.plusDays(4), null).from()).isEqualTo(THURSDAY.plusDays(4));
        assertThatThrownBy(() -> posted(THURSDAY.minusDays(1), null)).isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> posted(THURSDAY.plusYears(2), null)).isInstanceOf(FieldRefused.class);
    }
}
