package vn.langnghe.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The first vector of RFC 7748, section 5.2. */
class CurveTest {
    private static final byte[] SCALAR = hex("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4");
    private static final byte[] POINT = hex("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c");
    private static final byte[] PRODUCT = hex("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552");

    @Test
    void theVectorOfTheStandardHolds() {
        assertThat(Curve.agree(Curve.privateKey(SCALAR), POINT)).isEqualTo(PRODUCT);
    }

    @Test
    void aPointOfSmallOrderIsRefused() {
        assertThatThrownBy(() -> Curve.agree(Curve.privateKey(SCALAR), new byte[32]))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void halvesOfTwoPairsDoNotBelongTogether() {
        Curve.Pair one = Curve.fresh();
        Curve.Pair other = Curve.fresh();

        assertThat(Curve.belong(one.handle(), one.publicKey())).isTrue();
        assertThat(Curve.belong(one.handle(), other.publicKey())).isFalse();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
