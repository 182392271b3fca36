package vn.langnghe.api.input;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Supplier;

/** Decodes base64 (RFC 4648 §4) between the quotes of a JSON text: full quads, right padding, no other sign. */
final class Base64Text {
    private static final int[] VALUES = new int[128];
    private static final int PADDING = 64;

    static {
        Arrays.fill(VALUES, -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            VALUES[alphabet.charAt(i)] = i;
        }
        VALUES['='] = PADDING;
    }

    private final Bytes bytes;
    private final Supplier<String> where;
    private final byte[] out = new byte[12 * 1024];
    private int filled;

    Base64Text(Bytes bytes, Supplier<String> where) {
        this.bytes = bytes;
        this.where = where;
    }

    void decode(OutputStream to) {
        bytes.take();
        int first = sign();
        boolean more = true;
        while (first >= 0) {
            if (!more) {
                throw refused();
            }
            more = quad(first, inside(), inside(), inside());
            flush(to, out.length - 3);
            first = sign();
        }
        flush(to, 1);
    }

    /** False when the quad was padded and must be the last. */
    private boolean quad(int a, int b, int c, int d) {
        boolean paddedWrongly = a == PADDING || b == PADDING || c == PADDING && d != PADDING;
        boolean bitsLeft = c == PADDING && (b & 0x0F) != 0 || d == PADDING && c != PADDING && (c & 0x03) != 0;
        if (paddedWrongly || bitsLeft) {
            throw refused();
        }
        out[filled++] = (byte) (a << 2 | b >> 4);
        if (c != PADDING) {
            out[filled++] = (byte) (b << 4 | c >> 2);
        }
        if (d != PADDING) {
            out[filled++] = (byte) (c << 6 | d);
        }
        return d != PADDING;
    }

    private int inside() {
        int value = sign();
        if (value < 0) {
            throw refused();
        }
        return value;
    }

    /** The value of the next sign, or -1 at the closing quote. Some writers escape the slash. */
    private int sign() {
        int next = bytes.take();
        if (next == '"') {
            return -1;
        }
        if (next == '\\' && bytes.take() == '/') {
            next = '/';
        }
        int value = next >= 0 && next < VALUES.length ? VALUES[next] : -1;
        if (value < 0) {
            throw refused();
        }
        return value;
    }

    private void flush(OutputStream to, int from) {
        if (filled < from) {
            return;
        }
        try {
            to.write(out, 0, filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        filled = 0;
    }

    private InputRefused refused() {
        return InputRefused.value("base64").about(where.get());
    }
}
