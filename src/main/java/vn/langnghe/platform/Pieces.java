package vn.langnghe.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Many bytes in memory that are never copied into one array: a mail of 50 MB needs 50 MB and no more. Whoever makes one
 * leaves its arrays alone afterwards.
 */
public final class Pieces {
    /** Length of all pieces but the last, in bytes, unless the whole was given as one. */
    public static final int PIECE = 64 << 10;

    private final List<byte[]> pieces;
    private final int each;
    private final int size;

    private Pieces(List<byte[]> pieces, int each, int size) {
        this.pieces = pieces;
        this.each = each;
        this.size = size;
    }

    /** All of an array, without a copy. */
    public static Pieces of(byte[] whole) {
        return new Pieces(List.of(whole), Math.max(1, whole.length), whole.length);
    }

    /** @param pieces each of {@link #PIECE} bytes; the last may be longer than what counts of it */
    public static Pieces of(List<byte[]> pieces, int size) {
        return new Pieces(List.copyOf(pieces), PIECE, size);
    }

    /**
     * Reads a stream to its end.
     *
     * @param most bytes; what is longer gives null
     */
    public static Pieces upTo(int most, InputStream in) throws IOException {
        List<byte[]> pieces = new ArrayList<>();
        int size = 0;
        int read;
        do {
            byte[] piece = in.readNBytes(PIECE);
            read = piece.length;
            size += read;
            if (size > most) {
                return null;
            }
            pieces.add(piece);
        } while (read == PIECE);
        return of(pieces, size);
    }

    public int size() {
        return size;
    }

    public byte at(int index) {
        return pieces.get(index / each)[index % each];
    }

    /**
     * Copies a stretch, at most to the end of its piece.
     *
     * @param from below {@link #size()}
     * @return how many bytes were copied, at least one when {@code length} is
     */
    public int read(int from, byte[] into, int offset, int length) {
        int start = from % each;
        int some = Math.min(Math.min(length, each - start), size - from);
        System.arraycopy(pieces.get(from / each), start, into, offset, some);
        return some;
    }

    /** Where the line that begins at {@code from} ends: at a CR, an LF, or {@code to}. */
    public int lineEnd(int from, int to) {
        for (int at = from; at < to; ) {
            byte[] piece = pieces.get(at / each);
            int start = at % each;
            int stop = Math.min(each, start + to - at);
            for (int i = start; i < stop; i++) {
                if (piece[i] == '\n' || piece[i] == '\r') {
                    return at + i - start;
                }
            }
            at += stop - start;
        }
        return to;
    }

    /** From the beginning, as often as wanted. */
    public InputStream open() {
        return new Window(0, size);
    }

    /** The bytes from {@code from} to before {@code to}. */
    public InputStream open(int from, int to) {
        return new Window(Objects.checkFromToIndex(from, to, size), to);
    }

    /** All of it as one array; only for what is known to be small. */
    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(size);
        for (int at = 0; at < size; at += each) {
            all.write(pieces.get(at / each), 0, Math.min(each, size - at));
        }
        return all.toByteArray();
    }

    /** Never the bytes. */
    @Override
    public String toString() {
        return size + " bytes";
    }

    private final class Window extends InputStream {
        private final int end;
        private int at;

        Window(int from, int end) {
            this.at = from;
            this.end = end;
        }

        @Override
        public int read() {
            return at < end ? Pieces.this.at(at++) & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            Objects.checkFromIndexSize(offset, length, into.length);
            if (length == 0) {
                return 0;
            }
            if (at >= end) {
                return -1;
            }
            int read = Pieces.this.read(at, into, offset, Math.min(length, end - at));
            at += read;
            return read;
        }

        @Override
        public long skip(long count) {
            int skipped = (int) Math.max(0, Math.min(count, end - at));
            at += skipped;
            return skipped;
        }

        @Override
        public int available() {
            return end - at;
        }
    }
}
