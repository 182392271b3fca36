package vn.langnghe.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.langnghe.casework.action.GuardRefused;
import vn.langnghe.platform.Texts;

/** What the law counts from happens once, on a day that can be. */
class HappeningsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Map<Trigger, LocalDate> SIGNED =
            Map.of(Trigger.RECEIVED, LocalDate.of(2026, 11, 2), Trigger.SIGNED_PAPER, LocalDate.of(2026, 11, 9));

    @Test
    void aCaseIsAcceptedOnce() {
        assertThatCode(() -> Happenings.check(Trigger.ACCEPTED, TODAY, TODAY, SIGNED))
                .doesNotThrowAnyException();
        var accepted = Map.of(Trigger.ACCEPTED, LocalDate.of(2026, 11, 12));
        assertThat(refused(Trigger.ACCEPTED, TODAY, accepted))
                .contains("đã được thụ lý ngày 12/11/2026", "Luật Tố cáo 2018, Điều 29");
        assertThat(refused(Trigger.SIGNED_PAPER, TODAY, SIGNED)).contains("09/11/2026", "Luật Tố cáo 2018, Điều 22");
    }

    @Test
    void nothingIsRegisteredForTomorrow() {
        assertThat(refused(Trigger.ACCEPTED, TODAY.plusDays(1), SIGNED)).contains("21/11/2026 chưa đến");
    }

    @Test
    void nothingHappensBeforeWhatItFollows() {
        assertThat(refused(Trigger.ACCEPTED, LocalDate.of(2026, 11, 8), SIGNED))
                .contains("ngày thụ lý 08/11/2026 trước ngày nhận đơn 09/11/2026");
        var received = Map.of(Trigger.RECEIVED, LocalDate.of(2026, 11, 2));
        assertThat(refused(Trigger.SIGNED_PAPER, LocalDate.of(2026, 11, 1), received))
                .contains("01/11/2026", "02/11/2026");
        assertThatCode(() -> Happenings.check(Trigger.SIGNED_PAPER, LocalDate.of(2026, 11, 2), TODAY, received))
                .doesNotThrowAnyException();
    }

    private static String refused(Trigger what, LocalDate day, Map<Trigger, LocalDate> happened) {
        GuardRefused no = catchThrowableOfType(GuardRefused.class, () -> Happenings.check(what, day, TODAY, happened));
        assertThat(no).isNotNull();
        return Texts.say(no, Locale.forLanguageTag("vi"));
    }
}
