package vn.langnghe.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final Instant NOW = Instant.parse("2026-11-23T03:32:07Z");

    @Test
    void ageIsSaidInTheLargestWholeUnit() {
        assertThat(Moments.age(NOW.minusSeconds(40), NOW, VI)).isEqualTo("vừa xong");
        assertThat(Moments.age(NOW.minusSeconds(4 * 60 + 59), NOW, VI)).isEqualTo("4 phút");
        assertThat(Moments.age(NOW.minusSeconds(3 * 3600), NOW, VI)).isEqualTo("3 giờ");
        assertThat(Moments.age(NOW.minusSeconds(6 * 86_400 + 5), NOW, VI)).isEqualTo("6 ngày");
    }

    @Test
    void todayIsADayInVietnam() {
        assertThat(Moments.brief(Instant.parse("2026-11-22T17:30:00Z"), NOW)).isEqualTo("00:30");
        assertThat(Moments.brief(Instant.parse("2026-11-22T16:30:00Z"), NOW)).isEqualTo("22/11 23:30");
    }

    @Test
    void theSavedMarkTellsSeconds() {
        assertThat(Moments.seconds(NOW)).isEqualTo("10:32:07");
        assertThat(Moments.full(NOW, VI)).isEqualTo("thứ Hai, 23/11/2026, 10:32");
    }
}
