package vn.langnghe.seal;

import java.util.HexFormat;

/** Plain SHA-256, for what anybody may check without a key. */
public final class Hash {
    private Hash() {}

    /** SHA-256 over the parts one after the other, 32 bytes. */
    public static byte[] sha256(byte[]... parts) {
        return Primitives.sha256(parts);
    }

    /** {@link #sha256} as 64 lower-case hexadecimal digits. */
    public static String hex(byte[]... parts) {
        return HexFormat.of().formatHex(sha256(parts));
    }
}
