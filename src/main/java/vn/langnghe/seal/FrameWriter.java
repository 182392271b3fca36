package vn.langnghe.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The body of a sealed file: frames of 64 KiB, each with the nonce {@code prefix(7) counter(4) last(1)}. A frame that
 * is missing, moved or repeated has another counter; a cut file has no frame marked as last. (The STREAM construction of
 * Hoang, Reyhanitabar, Rogaway and Vizár, 2015.)
 */
final class FrameWriter {
    static final int FRAME = 64 * 1024;
    static final int SEALED_FRAME = FRAME + Primitives.TAG_BYTES;
    static final int PREFIX = 7;
    /** Ends the content of the last frame; zeros up to a multiple of 256 follow. */
    static final byte END = (byte) 0x80;

    private final byte[] dataKey;
    private final byte[] bound;
    private final byte[] prefix = Primitives.random(PREFIX);

    FrameWriter(byte[] dataKey, byte[] bound) {
        this.dataKey = dataKey;
        this.bound = bound;
    }

    long write(InputStream plain, OutputStream to) throws IOException {
        to.write(prefix);
        byte[] frame = new byte[FRAME];
        int counter = 0;
        long length = 0;
        int read = plain.readNBytes(frame, 0, FRAME);
        for (; read == FRAME; read = plain.readNBytes(frame, 0, FRAME)) {
            to.write(Primitives.encrypt(dataKey, nonce(prefix, counter++, false), bound, frame, FRAME));
            length += FRAME;
        }
        frame[read] = END;
        int padded = (read + Envelope.STEP) / Envelope.STEP * Envelope.STEP;
        Arrays.fill(frame, read + 1, padded, (byte) 0);
        to.write(Primitives.encrypt(dataKey, nonce(prefix, counter, true), bound, frame, padded));
        return length + read;
    }

    static byte[] nonce(byte[] prefix, int counter, boolean last) {
        return ByteBuffer.allocate(Primitives.NONCE_BYTES)
                .put(prefix)
                .putInt(counter)
                .put((byte) (last ? 1 : 0))
                .array();
    }
}
