package vn.langnghe.casework.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "báocáogiaoban", "1234 567890 11", "báo cáo a", "\u200Bbáocáo\u200Bgiaoban"})
    void aPurposeSaysSomething(String words) {
        assertThatThrownBy(() -> new Purpose(words, "").checked()).hasMessage("casework.refused.leaving.short");
    }

    @Test
    void tenLettersInTwoWordsAreEnough() {
        assertThat(new Purpose("  báo cáo tuần\r\n", " 45/KH ").checked())
                .isEqualTo(new Purpose("báo cáo tuần", "45/KH"));
        assertThat(new Purpose("Kiểm tra theo Công văn 123/UBND-NC, mục 2", "").checked())
                .isNotNull();
        assertThat(new Purpose("a ".repeat(250), "x".repeat(100)).checked()).isNotNull();
    }

    @Test
    void whatIsTooLongIsSaidOfItsField() {
        assertThatThrownBy(() -> new Purpose("báo cáo " + "a".repeat(493), "").checked())
                .hasMessage("casework.refused.leaving.long");
        assertThatThrownBy(() -> new Purpose("báo cáo tuần", "x".repeat(101)).checked())
                .hasMessage("casework.refused.leaving.long");
    }

    @ParameterizedTest
    @CsvSource({
        "gọi lại cho số 0912 345 678",
        "gửi cho le.van.a@example.org đọc",
        "đối chiếu CCCD 054090001234",
    })
    void nobodysNumbersStandInTheBook(String words) {
        assertThatThrownBy(() -> new Purpose(words, "").checked()).hasMessage("casework.refused.leaving.private");
    }
}
