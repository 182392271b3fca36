package vn.langnghe.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTextTest {
    private static final String LINK = "http://localhost/code?t=abc";

    private static LetterFacts facts(String language, boolean discreet, boolean link) {
        return new LetterFacts(
                "PY-2026-000123",
                language,
                discreet,
                Instant.parse("2026-02-05T07:05:00Z"),
                Optional.of(LocalDate.of(2026, 2, 24)),
                Optional.of("Phòng Nội vụ huyện"),
                link ? Optional.of(LINK) : Optional.empty(),
                "http://localhost/track");
    }

    @Test
    void anAcknowledgementTellsNumberTimeDayAndLink() {
        LetterText text = LetterText.of(LetterKind.ACKNOWLEDGEMENT, facts("vi", false, true));
        assertThat(text.subject()).isEqualTo("Đã nhận phản ánh, kiến nghị – mã hồ sơ PY-2026-000123");
        assertThat(text.body())
                .contains("14:05, 05/02/2026", "Mã hồ sơ: PY-2026-000123", "chậm nhất thứ Ba, 24/02/2026", LINK)
                .doesNotContain("Phòng Nội vụ");
    }

    @ParameterizedTest
    @EnumSource(value = LetterKind.class, mode = EnumSource.Mode.EXCLUDE, names = "STAFF_DIGEST")
    void aDiscreetLetterHasANeutralSubjectAndNamesNoOffice(LetterKind kind) {
        LetterText text = LetterText.of(kind, facts("vi", true, false));
        assertThat(text.subject()).startsWith("Thông báo").doesNotContain("PY-", "tố cáo", "phản ánh");
        assertThat(text.body()).contains("PY-2026-000123").doesNotContain("Phòng Nội vụ", "tố cáo", "thanh tra");
    }

    @Test
    void discreetNoticesOfDifferentStagesCannotBeToldApart() {
        LetterFacts facts = facts("vi", true, false);
        assertThat(LetterText.of(LetterKind.ROUTED, facts)).isEqualTo(LetterText.of(LetterKind.INSPECTION, facts));
        assertThat(LetterText.of(LetterKind.NOT_ACCEPTED, facts)).isEqualTo(LetterText.of(LetterKind.CLOSED, facts));
    }

    @ParameterizedTest
    @EnumSource(value = LetterKind.class, mode = EnumSource.Mode.EXCLUDE, names = "STAFF_DIGEST")
    void everyLetterHasItsWordsInBothLanguages(LetterKind kind) {
        for (String language : List.of("vi", "en")) {
            LetterText text = LetterText.of(kind, facts(language, false, false));
            assertThat(text.subject()).contains("PY-2026-000123").doesNotContain(kind.name());
            assertThat(text.body()).doesNotContain(kind.name(), "{0}", "{1}").contains("http://localhost/track");
        }
    }

    @Test
    void theMorningLetterListsEveryNumberWithItsLink() {
        LetterText text = LetterText.digest(List.of(facts("vi", false, true), facts("vi", true, true)));
        assertThat(text.subject()).doesNotContain("PY-");
        assertThat(text.body().split("PY-2026-000123", -1)).hasSize(3);
        assertThat(text.body().split(java.util.regex.Pattern.quote(LINK), -1)).hasSize(3);
    }

    @Test
    void aLetterToStaffTellsHowManyAndNothingElse() {
        LetterText text = LetterText.staff(
                Instant.parse("2026-02-05T00:30:00Z"), "WARNED=2;BREACHED=3", "http://localhost/desk/queue");
        assertThat(text.subject()).isEqualTo("Nhắc thời hạn lúc 07:30, 05/02/2026");
        assertThat(text.body())
                .contains("- Sắp hết hạn: 2\n- Vừa quá hạn: 3\n", "http://localhost/desk/queue")
                .doesNotContain("Vẫn quá", "{0}", "Mã hồ sơ:");
    }
}
