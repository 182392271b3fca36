package vn.langnghe.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.PrivateKey;
import java.util.Arrays;

/**
 * One reader as the sealing side sees him: whom, and the key that wraps data keys for him.
 *
 * @param keyId the first 8 bytes of the SHA-256 of his public key
 * @param ephemeral the sender's one-time public key
 * @param wrapping the key both reach by X25519 and HKDF
 */
record Reader(byte[] keyId, byte[] ephemeral, byte[] wrapping) {
    static final int ID_BYTES = 8;
    private static final byte[] PURPOSE = "lang-nghe/1 wrap".getBytes(UTF_8);

    static Reader of(byte[] publicKey, Curve.Pair ephemeral) {
        byte[] secret = Curve.agree(ephemeral.handle(), publicKey);
        return new Reader(id(publicKey), ephemeral.publicKey(), wrapping(secret, ephemeral.publicKey(), publicKey));
    }

    /** The wrapping key as the reader himself finds it, from the envelope's one-time public key. */
    static byte[] wrapping(PrivateKey mine, byte[] myPublicKey, byte[] ephemeral) {
        return wrapping(Curve.agree(mine, ephemeral), ephemeral, myPublicKey);
    }

    static byte[] id(byte[] publicKey) {
        return Arrays.copyOf(Primitives.sha256(publicKey), ID_BYTES);
    }

    private static byte[] wrapping(byte[] secret, byte[] ephemeral, byte[] publicKey) {
        byte[] info = Primitives.join(PURPOSE, ephemeral, publicKey);
        return Hkdf.derive(new byte[0], secret, info, Primitives.KEY_BYTES);
    }
}
