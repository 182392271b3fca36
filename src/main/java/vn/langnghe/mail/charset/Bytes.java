package vn.langnghe.mail.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** What can be told from the bytes alone. */
final class Bytes {
    /** Bytes of a text that are judged. */
    private static final int ENOUGH = 16_000;

    /** Lines are cut here, so that one line without end is judged, too. */
    private static final int LONGEST_LINE = 400;

    private Bytes() {}

    /** True without any byte that some code reads as a letter beyond ASCII. */
    static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** The Unicode form that a byte order mark, or zeros at every second or fourth place, gives away. */
    static Optional<Reading> unicodeForm(byte[] bytes) {
        int begin = 0;
        for (int i = 0; i < 4; i++) {
            begin = begin << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0x20);
        }
        if (begin == 0xFFFE0000 || begin == 0x0000FEFF) {
            return Optional.of(Reading.of(Charset.forName("UTF-32")));
        }
        if (begin >>> 8 == 0xEFBBBF) {
            return Optional.of(Reading.UTF_8_BYTES);
        }
        if (begin >>> 16 == 0xFEFF || begin >>> 16 == 0xFFFE) {
            return Optional.of(Reading.of(Charset.forName("UTF-16")));
        }
        return byZeros(bytes);
    }

    private static Optional<Reading> byZeros(byte[] bytes) {
        int[] zeros = new int[4];
        int length = Math.min(bytes.length, ENOUGH) & ~3;
        for (int i = 0; i < length; i++) {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
        }
        int quarter = length / 4;
        int often = quarter / 4;
        if (quarter > 1 && zeros[0] == quarter && zeros[1] > often && zeros[3] == 0) {
            return Optional.of(Reading.of(Charset.forName("UTF-32BE")));
        }
        if (quarter > 1 && zeros[3] == quarter && zeros[2] > often && zeros[0] == 0) {
            return Optional.of(Reading.of(Charset.forName("UTF-32LE")));
        }
        boolean first = zeros[0] > often && zeros[2] > often;
        boolean second = zeros[1] > often && zeros[3] > often;
        return quarter == 0 || first == second
                ? Optional.empty()
                : Optional.of(Reading.of(first ? UTF_16BE : UTF_16LE));
    }

    /** The pieces of a text by which it is judged: lines with bytes beyond ASCII, up to a bounded size. */
    static byte[] telling(byte[] bytes) {
        if (bytes.length <= ENOUGH) {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(ENOUGH + LONGEST_LINE);
        int start = 0;
        boolean high = false;
        for (int i = 0; i < bytes.length && out.size() < ENOUGH; i++) {
            high |= bytes[i] < 0;
            if (bytes[i] == '\n' || (i - start >= LONGEST_LINE && bytes[i] == ' ') || i - start > 2 * LONGEST_LINE) {
                out.write(bytes, start, high ? i + 1 - start : 0);
                start = i + 1;
                high = false;
            }
        }
        return out.size() > 0 ? out.toByteArray() : java.util.Arrays.copyOf(bytes, ENOUGH);
    }
}
