package vn.langnghe.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Texts;

/** What no law allows is refused in one sentence that names the field and the law. */
class BadDatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    @Test
    void aTermBeforeItsLawNamesTheLawAndTheDay() {
        Terms terms = new ShippedTerms();
        assertThat(refused("term", () -> terms.on("HARD_45", false, false, LocalDate.of(2026, 6, 30))))
                .contains("30/06/2026", "HARD_45", "01/07/2026", "Nghị định 154/2026/NĐ-CP");
        assertThat(refused("term", () -> terms.on("NOTHING", false, false, DAY)))
                .contains("NOTHING", "luật");
    }

    @Test
    void moreExtensionThanTheLawAllowsIsRefused() {
        Term denunciation = ShippedDates.term("TC_RESOLVE", "2026-11-05");
        assertThatCode(() -> Counting.allow(denunciation, 60)).doesNotThrowAnyException();
        assertThat(refused("extensions", () -> Counting.allow(denunciation, 61)))
                .contains("60 ngày", "Luật Tố cáo 2018, Điều 30");
        Term complaint = ShippedDates.term("KN_RESOLVE_1", "2026-11-05");
        assertThat(refused("extensions", () -> Counting.allow(complaint, 1)))
                .contains("không được gia hạn", "Luật Khiếu nại 2011, Điều 28");
    }

    @Test
    void pausesThatShareADayAreRefused() {
        assertThat(refused("pauses", () -> ask(pause(9, 12), pause(11, 14))))
                .contains("09/11/2026 đến 12/11/2026", "11/11/2026 đến 14/11/2026", "Luật Tố cáo 2018, Điều 34");
        assertThat(refused("pauses", () -> ask(pause(11, 14), pause(9, 12)))).isNotBlank();
        assertThat(refused("pauses", () -> ask(pause(9, 20), pause(11, 14)))).isNotBlank();
        assertThat(refused("pauses", () -> ask(pause(9, 0), pause(11, 14)))).contains("từ 09/11/2026");
    }

    @Test
    void pausesThatOnlyTouchAreFine() {
        assertThatCode(() -> ask(pause(9, 11), pause(11, 14), pause(14, 14), pause(16, 0)))
                .doesNotThrowAnyException();
        assertThatCode(() -> ask(pause(9, 12), pause(10, 10))).doesNotThrowAnyException();
    }

    @Test
    void aPauseThatEndsBeforeItBeginsIsRefused() {
        assertThat(refused("pauses", () -> pause(12, 11))).contains("11/11/2026", "Bộ luật Dân sự");
    }

    @Test
    void aYearOutOfThisWorldIsRefused() {
        Term term = ShippedDates.term("REC_REPLY", "2026-11-05");
        assertThat(refused(
                        "start",
                        () -> DueDates.compute(term, LocalDate.of(1899, 12, 31), List.of(), 0, ShippedDates.CALENDAR)))
                .contains("1900", "2200", "Bộ luật Dân sự 2015, Điều 145");
    }

    private static String refused(String field, ThrowingCallable bad) {
        Refusal refusal = catchThrowableOfType(Refusal.class, bad);
        assertThat(refusal).isNotNull();
        assertThat(refusal.field()).contains(field);
        String sentence = Texts.say(refusal, Locale.forLanguageTag("vi"));
        assertThat(sentence).contains("“" + field + "”").endsWith(".");
        return sentence;
    }

    private static DueQuestion ask(Pause... pauses) {
        return new DueQuestion("REC_REPLY", DAY, false, false, List.of(pauses), 0);
    }

    /** In November 2026; to = 0 has no end. */
    private static Pause pause(int from, int to) {
        return new Pause(LocalDate.of(2026, 11, from), to == 0 ? null : LocalDate.of(2026, 11, to));
    }

    /** The shipped rows without a database. */
    private static final class ShippedTerms extends Terms {
        @Override
        TermBook book() {
            return ShippedDates.TERMS;
        }
    }
}
