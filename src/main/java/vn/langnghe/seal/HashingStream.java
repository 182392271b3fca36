package vn.langnghe.seal;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Passes a stream on and notes its SHA-256. */
public final class HashingStream extends InputStream {
    private final InputStream content;
    private final MessageDigest digest = Primitives.attempt(() -> MessageDigest.getInstance("SHA-256"));

    public HashingStream(InputStream content) {
        this.content = content;
    }

    @Override
    public int read() throws IOException {
        int octet = content.read();
        if (octet >= 0) {
            digest.update((byte) octet);
        }
        return octet;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = content.read(into, offset, length);
        if (got > 0) {
            digest.update(into, offset, got);
        }
        return got;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** Of what was read so far; 32 bytes. Ends the counting. */
    public byte[] sha256() {
        return digest.digest();
    }
}
