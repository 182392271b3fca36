package vn.langnghe.seal;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntFunction;

/** The pieces of a sealed file one after the other, each read when it is asked for. */
public final class KeptChunks implements Iterator<byte[]> {
    private final IntFunction<Optional<byte[]>> kept;
    private int number;
    private Optional<byte[]> next;

    /** @param kept the piece of this number: 0, 1, 2 … */
    public KeptChunks(IntFunction<Optional<byte[]>> kept) {
        this.kept = kept;
        this.next = kept.apply(number++);
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public byte[] next() {
        byte[] chunk = next.orElseThrow(NoSuchElementException::new);
        next = kept.apply(number++);
        return chunk;
    }
}
