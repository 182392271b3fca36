package vn.langnghe.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DueTest {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aDayToComeSaysHowManyAreLeft() {
        assertThat(Due.of(TODAY.plusDays(12), TODAY, VI))
                .isEqualTo(new Due("còn 12 ngày", "is-later", "thứ Bảy, 05/12/2026"));
    }

    @Test
    void twoDaysAheadAndTodayAreAmber() {
        assertThat(Due.of(TODAY.plusDays(3), TODAY, VI).shade()).isEqualTo("is-later");
        assertThat(Due.of(TODAY.plusDays(2), TODAY, VI).shade()).isEqualTo("is-soon");
        assertThat(Due.of(TODAY, TODAY, VI)).extracting(Due::words, Due::shade).containsExactly("hôm nay", "is-soon");
    }

    @Test
    void redIsForOverdueAlone() {
        assertThat(Due.of(TODAY.minusDays(3), TODAY, VI))
                .extracting(Due::words, Due::shade)
                .containsExactly("quá hạn 3 ngày", "is-over");
    }

    @Test
    void withoutATermThereIsNoColour() {
        assertThat(Due.of(null, TODAY, VI)).isEqualTo(new Due("không có hạn", "is-none", ""));
    }
}
