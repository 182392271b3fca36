package vn.langnghe.api.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bytes of a body, one by one, up to a limit. */
final class Bytes {
    static final int END = -1;

    private final InputStream in;
    private final long limit;
    private final byte[] buffer = new byte[16 * 1024];
    private int at;
    private int end;
    private long before;

    Bytes(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next byte as 0–255 without taking it, or {@link #END}. */
    int peek() {
        if (at == end) {
            fill();
        }
        return end < 0 ? END : buffer[at] & 0xFF;
    }

    /** Takes the next byte; {@link #END} when there is none. */
    int take() {
        int next = peek();
        if (next != END) {
            at++;
        }
        return next;
    }

    /** How many bytes were taken. */
    long position() {
        return before + at;
    }

    private void fill() {
        if (end < 0) {
            return;
        }
        before += end;
        at = 0;
        end = read();
        if (before + Math.max(end, 0) > limit) {
            throw InputRefused.with(413, "body", limit / 1_000_000);
        }
        if (end < 0) {
            at = end;
        }
    }

    private int read() {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
