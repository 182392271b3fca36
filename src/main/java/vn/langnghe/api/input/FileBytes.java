package vn.langnghe.api.input;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The bytes of one file in blocks: kept once, never copied to grow. */
final class FileBytes extends OutputStream {
    private static final int BLOCK = 256 * 1024;

    /** Says no when there is no room for more. */
    @FunctionalInterface
    interface Room {
        void ask(int more, long sizeThen);
    }

    private final Room room;
    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[16 * 1024];
    private int filled;
    private long size;

    FileBytes(Room room) {
        this.room = room;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] more, int from, int count) {
        room.ask(count, size + count);
        size += count;
        int left = count;
        while (left > 0) {
            int now = Math.min(left, last.length - filled);
            System.arraycopy(more, from + count - left, last, filled, now);
            filled += now;
            left -= now;
            if (filled == last.length) {
                full.add(last);
                last = new byte[BLOCK];
                filled = 0;
            }
        }
    }

    long size() {
        return size;
    }

    /** Opens the file anew. */
    InputStream open() {
        List<InputStream> blocks = new ArrayList<>();
        full.forEach(block -> blocks.add(new ByteArrayInputStream(block)));
        blocks.add(new ByteArrayInputStream(last, 0, filled));
        return new SequenceInputStream(Collections.enumeration(blocks));
    }
}
