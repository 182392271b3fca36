package vn.langnghe.seal.otp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
    private static final long AT = 1_111_111_109L;

    /** RFC 6238, appendix B, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theVectorsOfTheRfc(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(second))).isEqualTo(code);
    }

    @Test
    void theStepBeforeAndTheStepAfterAreTakenAndNoOther() {
        for (int away = -5; away <= 5; away++) {
            long step = Totp.step(AT) + away;
            OptionalLong found = Totp.step(SECRET, Totp.code(SECRET, step), AT, 0);
            assertThat(found)
                    .as("%d", away)
                    .isEqualTo(Math.abs(away) <= 1 ? OptionalLong.of(step) : OptionalLong.empty());
        }
    }

    @Test
    void aStepThatWasUsedIsNeverTakenAgainNorAnyBeforeIt() {
        long step = Totp.step(AT);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step), AT, step)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step - 1), AT, step)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step + 1), AT, step)).hasValue(step + 1);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "08180", "0818040", "O81804", "０８１８０４", "-81804", "081804;"})
    void whatIsNoCodeIsNotTaken(String typed) {
        assertThat(Totp.step(SECRET, typed, AT, 0)).isEmpty();
    }

    @Test
    void blanksInACodeDoNotCount() {
        assertThat(Totp.step(SECRET, " 081 804 ", AT, 0)).isPresent();
    }

    @Test
    void theAddressSaysEverythingAnAuthenticatorNeeds() {
        assertThat(Totp.address(SECRET, "Lắng Nghe", "le.van-a"))
                .isEqualTo("otpauth://totp/L%E1%BA%AFng%20Nghe:le.van-a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=L%E1%BA%AFng%20Nghe&algorithm=SHA1&digits=6&period=30");
        assertThat(Totp.text(SECRET)).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32(String bytes, String text) {
        assertThat(Base32.text(bytes.getBytes(US_ASCII))).isEqualTo(text);
    }

    @Test
    void keysDifferAndOnlyTheirOwnFormHasAHash() {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String key = OneTimeKey.fresh();
            keys.add(key);
            assertThat(OneTimeKey.hash(key)).isPresent();
        }
        assertThat(keys).hasSize(1_000);
        assertThat(OneTimeKey.hash(null)).isEmpty();
        assertThat(OneTimeKey.hash("short")).isEmpty();
        assertThat(OneTimeKey.hash(OneTimeKey.fresh() + "x")).isEmpty();
    }

    @Test
    void aRecoveryCodeIsTheSameHoweverItIsTyped() {
        String code = OneTimeKey.freshRecovery();
        assertThat(code).matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}");
        assertThat(OneTimeKey.recovery(code.toLowerCase().replace('-', ' '))).contains(code.replace("-", ""));
        assertThat(OneTimeKey.recovery("081804")).isEmpty();
    }
}
