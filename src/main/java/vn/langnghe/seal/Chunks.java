package vn.langnghe.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Cuts a stream into pieces of {@link ChunkSink#MAX} bytes. */
final class Chunks extends OutputStream {
    private final ChunkSink sink;
    private byte[] chunk = new byte[ChunkSink.MAX];
    private int filled;
    private int number;

    Chunks(ChunkSink sink) {
        this.sink = sink;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int now = Math.min(length - done, chunk.length - filled);
            System.arraycopy(bytes, offset + done, chunk, filled, now);
            filled += now;
            done += now;
            if (filled == chunk.length) {
                hand(chunk);
                chunk = new byte[ChunkSink.MAX];
            }
        }
    }

    /** Hands over what is left. Called after a failure too: the transaction that keeps the pieces is lost then. */
    @Override
    public void close() throws IOException {
        if (filled > 0) {
            hand(Arrays.copyOf(chunk, filled));
        }
    }

    private void hand(byte[] full) throws IOException {
        filled = 0;
        sink.accept(number++, full);
    }
}
