package vn.langnghe.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HexFormat;

/** Plain SHA-256, for what anybody may check without a key. */
public final class Hash {
    private Hash() {}

    /** SHA-256 over the parts one after the other, 32 bytes. */
    public static byte[] sha256(byte[]... parts) {
        return Primitives.sha256(parts);
    }

    /** SHA-256 of all that is left in the stream, 32 bytes. */
    public static byte[] sha256(InputStream content) throws IOException {
        HashingStream hashing = new HashingStream(content);
        hashing.transferTo(OutputStream.nullOutputStream());
        return hashing.sha256();
    }

    /** {@link #sha256} as 64 lower-case hexadecimal digits. */
    public static String hex(byte[]... parts) {
        return HexFormat.of().formatHex(sha256(parts));
    }
}
