package vn.langnghe.mail.mime;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;

/** Base64 as mails carry it (RFC 2045, 6.8): what is no letter of it is skipped, what is cut off is missing, no more. */
final class Base64In extends InputStream {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final byte SPACE = -1;
    private static final byte PAD = -2;
    private static final byte OTHER = -3;
    private static final byte[] VALUES = values();

    private final InputStream in;
    private final byte[] coded = new byte[8192];
    private final byte[] plain = new byte[8192];
    private int at;
    private int length;
    private int bits;
    private int letters;
    private boolean padded;
    private boolean broken;
    private boolean ended;

    Base64In(InputStream in) {
        this.in = in;
    }

    private static byte[] values() {
        byte[] values = new byte[256];
        Arrays.fill(values, OTHER);
        for (int i = 0; i < LETTERS.length(); i++) {
            values[LETTERS.charAt(i)] = (byte) i;
        }
        for (char space : " \t\r\n\f\u000b".toCharArray()) {
            values[space] = SPACE;
        }
        values['='] = PAD;
        return values;
    }

    @Override
    public int read() throws IOException {
        return fill() ? plain[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        Objects.checkFromIndexSize(offset, wanted, into.length);
        if (wanted == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int some = Math.min(wanted, length - at);
        System.arraycopy(plain, at, into, offset, some);
        at += some;
        return some;
    }

    /** Whether something was skipped or missing so far. */
    boolean broken() {
        return broken;
    }

    private boolean fill() throws IOException {
        while (at == length && !ended) {
            at = 0;
            length = 0;
            int read = in.read(coded);
            for (int i = 0; i < read; i++) {
                take(VALUES[coded[i] & 0xFF]);
            }
            if (read < 0) {
                ended = true;
                broken |= letters > 0;
                rest();
            }
        }
        return at < length;
    }

    private void take(byte value) {
        if (value >= 0) {
            broken |= padded;
            bits = bits << 6 | value;
            if (++letters == 4) {
                put(bits >> 16);
                put(bits >> 8);
                put(bits);
                letters = 0;
            }
        } else if (value == PAD) {
            padded = true;
            rest();
        } else if (value == OTHER) {
            broken = true;
        }
    }

    /** The one or two bytes of a last group that is not full. */
    private void rest() {
        if (letters == 2) {
            put(bits >> 4);
        } else if (letters == 3) {
            put(bits >> 10);
            put(bits >> 2);
        }
        broken |= letters == 1;
        letters = 0;
    }

    private void put(int octet) {
        plain[length++] = (byte) octet;
    }
}
