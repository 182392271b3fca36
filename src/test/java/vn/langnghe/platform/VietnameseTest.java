package vn.langnghe.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTest {
    @Test
    void foldingForgetsMarksCaseAndSpaces() {
        assertThat(Vietnamese.fold("  Tiếp  nhận\tĐƠN, Hòa Thịnh ")).isEqualTo("tiep nhan don, hoa thinh");
    }

    @Test
    void composedAndDecomposedTextFoldToTheSame() {
        String word = "Uống rượu giữa trưa";
        String taken = Normalizer.normalize(word, Normalizer.Form.NFD);

        assertThat(taken).isNotEqualTo(word);
        assertThat(Vietnamese.fold(taken)).isEqualTo(Vietnamese.fold(word)).isEqualTo("uong ruou giua trua");
        assertThat(Vietnamese.clean(taken)).isEqualTo(word);
    }

    @Test
    void cleaningKeepsLinesAndTabsAndDropsControls() {
        assertThat(Vietnamese.clean(" a\r\nb\rc\u0000\u0007\td ")).isEqualTo("a\nb\nc\td");
        assertThat(Vietnamese.clean(null)).isEmpty();
    }

    @Test
    void halfACharacterIsReplacedAndAWholeOneKept() {
        assertThat(Vietnamese.clean("x\uD83D")).isEqualTo("x\uFFFD");
        assertThat(Vietnamese.clean("\uDE00x")).isEqualTo("\uFFFDx");
        assertThat(Vietnamese.clean("chữ Nôm 𡨸喃 😀")).isEqualTo("chữ Nôm 𡨸喃 😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u200B", "\u3164", "\uFEFF\u00A0", "\u2800\u3000", "\u0000"})
    void whatShowsNothingIsBlank(String text) {
        assertThat(Vietnamese.blank(text)).isTrue();
    }

    @Test
    void oneLetterIsNotBlank() {
        assertThat(Vietnamese.blank("\u200Bđ")).isFalse();
        assertThat(Vietnamese.blank(null)).isTrue();
    }

    @Test
    void datesAreWrittenAsOfficialsWriteThem() {
        assertThat(Vietnamese.date(LocalDate.of(2026, 2, 5))).isEqualTo("thứ Năm, 05/02/2026");
        assertThat(Vietnamese.date(LocalDate.of(2026, 2, 8))).isEqualTo("Chủ nhật, 08/02/2026");
        assertThat(Vietnamese.dateTime(Instant.parse("2026-02-05T17:30:00Z"))).isEqualTo("00:30, 06/02/2026");
    }

    /** The rule in the words of patterns, which are slower by far. */
    private static String foldedByPatterns(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return bare.replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\u115F\\u1160\\u3164\\uFFA0\\u2800]+", " ")
                .strip();
    }

    @Test
    void foldingIsWhatThePatternsSayOnAnyCharacter() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String some = "Đơn " + Character.toString(c) + Character.toString(c) + "ạ Ế" + Character.toString(c);
            if (!Vietnamese.fold(some).equals(foldedByPatterns(some))) {
                throw new AssertionError("U+" + Integer.toHexString(c));
            }
        }
    }
}
