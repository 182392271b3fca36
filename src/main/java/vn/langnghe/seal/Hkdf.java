package vn.langnghe.seal;

import java.util.Arrays;

/** Key derivation by RFC 5869 with SHA-256. */
final class Hkdf {
    private static final int BLOCK = 32;

    private Hkdf() {}

    /** @param length bytes wanted, at most 8160 */
    static byte[] derive(byte[] salt, byte[] secret, byte[] info, int length) {
        return expand(Primitives.hmac(salt.length == 0 ? new byte[BLOCK] : salt, secret), info, length);
    }

    static byte[] expand(byte[] key, byte[] info, int length) {
        if (length > 255 * BLOCK) {
            throw new IllegalArgumentException("at most 8160 bytes");
        }
        byte[] out = new byte[length];
        byte[] block = new byte[0];
        for (int done = 0, i = 1; done < length; done += BLOCK, i++) {
            block = Primitives.hmac(key, block, info, new byte[] {(byte) i});
            System.arraycopy(block, 0, out, done, Math.min(BLOCK, length - done));
        }
        Arrays.fill(block, (byte) 0);
        return out;
    }
}
