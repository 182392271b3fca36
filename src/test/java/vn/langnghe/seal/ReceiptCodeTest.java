package vn.langnghe.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTest {
    /** Damm's own example: 572 has the check digit 4. */
    private static final String KNOWN = "0000000000005724";

    @Test
    void dammsExampleHasItsCheckDigit() {
        assertThat(new ReceiptCode(KNOWN).checkDigitRight()).isTrue();
        assertThat(new ReceiptCode("0000000000005725").checkDigitRight()).isFalse();
    }

    @Test
    void everyWrongDigitIsFound() {
        String digits = ReceiptCode.fresh().digits();
        for (int i = 0; i < 16; i++) {
            for (char d = '0'; d <= '9'; d++) {
                String typed = digits.substring(0, i) + d + digits.substring(i + 1);
                assertThat(new ReceiptCode(typed).checkDigitRight()).isEqualTo(typed.equals(digits));
            }
        }
    }

    @Test
    void everyTwoNeighboursSwappedAreFound() {
        String digits = ReceiptCode.fresh().digits();
        for (int i = 0; i < 15; i++) {
            String typed = digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
            assertThat(new ReceiptCode(typed).checkDigitRight()).isEqualTo(typed.equals(digits));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000005724",
                " 0000 0000 0000 5724\n",
                "0000-0000–0000—5724",
                "OOOO oooo 0000 5724",
                "００００ ００００ ００００ ５７２４",
                "٠٠٠٠ ٠٠٠٠ ٠٠٠٠ ٥٧٢٤",
                "۰۰۰۰ ۰۰۰۰ ۰۰۰۰ ۵۷۲۴",
                "0000\u00a00000\u200b0000\ufeff5724",
            })
    void whatPeopleTypeIsUnderstood(String typed) {
        assertThat(ReceiptCode.parse(typed)).contains(new ReceiptCode(KNOWN));
    }

    @Test
    void theLettersIAndLAreReadAsOne() {
        assertThat(ReceiptCode.parse("Il1l 0000 0000 0000")).contains(new ReceiptCode("1111000000000000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "000000000000572",
                "00000000000057240",
                "0000 0000 0000 572x",
                "0000/0000/0000/5724",
                "' OR 1=1 --",
                "+000000000005724"
            })
    void anythingElseIsNoCode(String typed) {
        assertThat(ReceiptCode.parse(typed)).isEmpty();
    }

    @Test
    void nothingAndTooMuchAreNoCode() {
        assertThat(ReceiptCode.parse(null)).isEmpty();
        assertThat(ReceiptCode.parse(" ".repeat(100_000) + KNOWN)).isEmpty();
    }

    @Test
    void aFreshCodeIsRightAndNeverTheSame() {
        ReceiptCode one = ReceiptCode.fresh();

        assertThat(one.checkDigitRight()).isTrue();
        assertThat(one).isNotEqualTo(ReceiptCode.fresh());
        assertThat(ReceiptCode.parse(one.grouped())).contains(one);
        assertThat(one.grouped()).matches("\\d{4} \\d{4} \\d{4} \\d{4}");
    }

    @Test
    void aCodeNeverPrintsItself() {
        assertThat(new ReceiptCode(KNOWN).toString()).doesNotContain("5724");
    }
}
