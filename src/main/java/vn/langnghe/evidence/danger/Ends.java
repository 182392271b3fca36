package vn.langnghe.evidence.danger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The beginning and the end of a file. */
final class Ends {
    /** A disk image says what it is behind its first 32 KiB (ISO 9660, volume descriptor at sector 16). */
    static final int HEAD = 40 << 10;

    /** The end of an archive lies at most so far from its last byte, with its longest remark (APPNOTE 4.3.16). */
    static final int TAIL = 128 << 10;

    private final byte[] head = new byte[HEAD];
    private final byte[] ring = new byte[TAIL];
    private long size;

    void add(byte[] bytes, int offset, int length) {
        for (int i = 0; i < length; ) {
            int at = (int) (size % TAIL);
            int some = Math.min(length - i, TAIL - at);
            System.arraycopy(bytes, offset + i, ring, at, some);
            if (size < HEAD) {
                System.arraycopy(bytes, offset + i, head, (int) size, (int) Math.min(some, HEAD - size));
            }
            size += some;
            i += some;
        }
    }

    /** As letters of Latin-1. */
    String head() {
        return new String(head, 0, (int) Math.min(size, HEAD), ISO_8859_1);
    }

    byte[] tail() {
        int length = (int) Math.min(size, TAIL);
        byte[] tail = new byte[length];
        for (int i = 0; i < length; i++) {
            tail[i] = ring[(int) ((size - length + i) % TAIL)];
        }
        return tail;
    }
}
