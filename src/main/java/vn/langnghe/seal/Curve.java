package vn.langnghe.seal;

import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KeyAgreement;

/** X25519 (RFC 7748) with keys as their 32 bare bytes; the JDK wants them in the frames of RFC 8410. */
final class Curve {
    static final int BYTES = 32;
    private static final byte[] PUBLIC_FRAME = HexFormat.of().parseHex("302a300506032b656e032100");
    private static final byte[] PRIVATE_FRAME = HexFormat.of().parseHex("302e020100300506032b656e04220420");

    /** A private key and its public key, 32 bytes each. */
    record Pair(byte[] privateKey, byte[] publicKey, PrivateKey handle) {}

    private Curve() {}

    static Pair fresh() {
        return Primitives.attempt(() -> {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("X25519");
            generator.initialize(NamedParameterSpec.X25519, Primitives.random());
            KeyPair pair = generator.generateKeyPair();
            return new Pair(
                    tail(pair.getPrivate().getEncoded()), tail(pair.getPublic().getEncoded()), pair.getPrivate());
        });
    }

    static PrivateKey privateKey(byte[] bare) {
        return Primitives.attempt(() -> KeyFactory.getInstance("X25519")
                .generatePrivate(new PKCS8EncodedKeySpec(Primitives.join(PRIVATE_FRAME, bare))));
    }

    /** The shared secret, 32 bytes. Refuses points of small order, which would give a secret that anybody knows. */
    static byte[] agree(PrivateKey mine, byte[] theirs) {
        return Primitives.attempt(() -> {
            PublicKey other = KeyFactory.getInstance("X25519")
                    .generatePublic(new X509EncodedKeySpec(Primitives.join(PUBLIC_FRAME, theirs)));
            KeyAgreement agreement = KeyAgreement.getInstance("X25519");
            agreement.init(mine);
            agreement.doPhase(other, true);
            return agreement.generateSecret();
        });
    }

    /** Whether the two halves belong together: both must reach the same secret with a third key. */
    static boolean belong(PrivateKey mine, byte[] publicKey) {
        Pair third = fresh();
        return Primitives.same(agree(third.handle(), publicKey), agree(mine, third.publicKey()));
    }

    private static byte[] tail(byte[] framed) {
        return Arrays.copyOfRange(framed, framed.length - BYTES, framed.length);
    }
}
