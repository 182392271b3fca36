package vn.langnghe.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The SHA-256 vectors of RFC 5869, appendix A. */
class HkdfTest {
    @Test
    void theBasicCaseOfTheStandard() {
        byte[] okm = Hkdf.derive(hex("000102030405060708090a0b0c"), repeat("0b", 22), hex("f0f1f2f3f4f5f6f7f8f9"), 42);

        assertThat(okm)
                .isEqualTo(hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
    }

    @Test
    void theLongCaseOfTheStandard() {
        byte[] okm = Hkdf.derive(range(0x60, 0xb0), range(0x00, 0x50), range(0xb0, 0x100), 82);

        assertThat(okm)
                .isEqualTo(hex("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                        + "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                        + "cc30c58179ec3e87c14c01d5c1f3434f1d87"));
    }

    @Test
    void theCaseWithoutSaltAndInfo() {
        byte[] okm = Hkdf.derive(new byte[0], repeat("0b", 22), new byte[0], 42);

        assertThat(okm)
                .isEqualTo(hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
    }

    @Test
    void moreThan255BlocksAreRefused() {
        assertThatThrownBy(() -> Hkdf.derive(new byte[0], new byte[32], new byte[0], 255 * 32 + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] repeat(String octet, int times) {
        return hex(octet.repeat(times));
    }

    private static byte[] range(int from, int to) {
        byte[] all = new byte[to - from];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (from + i);
        }
        return all;
    }
}
