package vn.langnghe.seal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The sealing of what one transaction stores: one agreement with each reader, made by {@link Seal#begin()} and used for
 * every envelope, each of which has a data key of its own. Not for keeping: when the transaction is over, so is this.
 */
public final class Sealing {
    private final List<Reader> readers;

    Sealing(List<Reader> readers) {
        this.readers = readers;
    }

    /**
     * Seals a text or a small file as a whole.
     *
     * @return the envelope; its length tells that of {@code plain} only in steps of 256 bytes
     */
    public byte[] seal(byte[] plain, Context c) {
        byte[] bound = Envelope.bound(Envelope.WHOLE, c);
        byte[] dataKey = Primitives.random(Primitives.KEY_BYTES);
        byte[] nonce = Primitives.random(Primitives.NONCE_BYTES);
        byte[] padded = Envelope.pad(plain);
        return Primitives.join(
                Envelope.head(Envelope.WHOLE, readers, dataKey, bound),
                nonce,
                Primitives.encrypt(dataKey, nonce, bound, padded, padded.length));
    }

    /**
     * Seals a file of any length while it is read, holding about 1 MiB of it.
     *
     * @return the length of the plain file in bytes
     * @throws IOException when {@code plain} or {@code sink} fails
     */
    public long stream(InputStream plain, Context c, ChunkSink sink) throws IOException {
        byte[] bound = Envelope.bound(Envelope.STREAM, c);
        byte[] dataKey = Primitives.random(Primitives.KEY_BYTES);
        try (Chunks chunks = new Chunks(sink)) {
            chunks.write(Envelope.head(Envelope.STREAM, readers, dataKey, bound));
            return new FrameWriter(dataKey, bound).write(plain, chunks);
        }
    }
}
