package vn.langnghe.evidence.danger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of contents at the end of a zip archive (APPNOTE 4.3.12, 4.3.16), as far as it lies in the bytes given. Nothing
 * is unpacked.
 *
 * @param names of the entries
 * @param locked whether one of them has a password
 */
record ZipEnd(List<String> names, boolean locked) {
    private static final int END = 22;
    private static final int ENTRY = 46;
    private static final int MOST = 10_000;

    /** @return null when these bytes do not end an archive */
    static ZipEnd of(byte[] tail) {
        int end = end(tail);
        if (end < 0) {
            return null;
        }
        List<String> names = new ArrayList<>();
        boolean locked = false;
        int at = (int) Math.max(0, end - number(tail, end + 12, 4));
        while (names.size() < MOST && at + ENTRY <= end) {
            if (number(tail, at, 4) != 0x02014b50L) {
                at++;
                continue;
            }
            locked |= (number(tail, at + 8, 2) & 1) == 1;
            int length = (int) Math.min(number(tail, at + 28, 2), end - at - ENTRY);
            names.add(new String(tail, at + ENTRY, length, (tail[at + 9] & 8) != 0 ? UTF_8 : ISO_8859_1));
            at += ENTRY + length + (int) (number(tail, at + 30, 2) + number(tail, at + 32, 2));
        }
        return new ZipEnd(names, locked);
    }

    /** Where the record is that ends an archive; what stands behind it is its remark, byte for byte. */
    private static int end(byte[] tail) {
        for (int at = tail.length - END; at >= 0; at--) {
            if (number(tail, at, 4) == 0x06054b50L && at + END + number(tail, at + 20, 2) == tail.length) {
                return at;
            }
        }
        return -1;
    }

    private static long number(byte[] bytes, int at, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xFF;
        }
        return number;
    }
}
