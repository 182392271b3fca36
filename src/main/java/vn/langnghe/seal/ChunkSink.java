package vn.langnghe.seal;

import java.io.IOException;

/** Where a sealed file goes, piece by piece. */
@FunctionalInterface
public interface ChunkSink {
    /** The largest piece, in bytes. */
    int MAX = 1 << 20;

    /**
     * @param number 0, 1, 2 …
     * @param chunk 1 to {@link #MAX} bytes; only the last one is shorter than that
     */
    void accept(int number, byte[] chunk) throws IOException;
}
