package vn.langnghe.platform;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Dated data that is read often and changed rarely, kept in this process for a short while. Other processes see a
 * change after that while at the latest.
 */
public final class Remembered<T> {
    private final long nanos;
    private final Supplier<T> reader;
    private volatile Read<T> last;

    private record Read<T>(T value, long at) {}

    public Remembered(Duration atMost, Supplier<T> reader) {
        this.nanos = atMost.toNanos();
        this.reader = reader;
    }

    /** Never older than allowed; when reading fails, the failure reaches the caller and nothing is kept. */
    public T get() {
        Read<T> known = last;
        if (known == null || System.nanoTime() - known.at() >= nanos) {
            known = new Read<>(reader.get(), System.nanoTime());
            last = known;
        }
        return known.value();
    }

    /** The next {@link #get} reads again: for whoever just changed the rows. */
    public void forget() {
        last = null;
    }
}
