package vn.langnghe.mail.cms;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Goes through BER (X.690) as it comes, without keeping anything. */
final class Ber {
    static final int INTEGER = 0x02;
    static final int OCTETS = 0x04;
    static final int OBJECT_ID = 0x06;
    static final int OCTETS_IN_PIECES = 0x24;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    static final int CONTENT = 0xA0;

    /** The length is not told; two zero bytes end it. */
    static final long OPEN = -1;

    private static final int DEEPEST = 20;

    private final InputStream in;
    private int tag;
    private long length;

    Ber(InputStream in) {
        this.in = in;
    }

    int tag() {
        return tag;
    }

    /** In bytes, or {@link #OPEN}. */
    long length() {
        return length;
    }

    /** Reads the next tag and length; false at the end. */
    boolean next() throws IOException {
        tag = in.read();
        if (tag < 0) {
            return false;
        }
        int first = octet();
        length = first < 0x80 ? first : first == 0x80 ? OPEN : longLength(first & 0x7F);
        return true;
    }

    /** Reads the next one, which must be of that kind. */
    void enter(int wanted) throws IOException {
        if (!next() || tag != wanted) {
            throw new IOException("not what a signed content has here");
        }
    }

    private long longLength(int bytes) throws IOException {
        if (bytes > 5) {
            throw new IOException("too long");
        }
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | octet();
        }
        return value;
    }

    private int octet() throws IOException {
        int octet = in.read();
        if (octet < 0) {
            throw new EOFException();
        }
        return octet;
    }

    /** The content of a short one. */
    byte[] content(int most) throws IOException {
        if (length < 0 || length > most) {
            throw new IOException("too long");
        }
        return in.readNBytes((int) length);
    }

    void skip() throws IOException {
        skip(0);
    }

    private void skip(int depth) throws IOException {
        if (length >= 0) {
            in.skipNBytes(length);
            return;
        }
        if (depth > DEEPEST) {
            throw new IOException("too deep");
        }
        while (next() && tag != 0) {
            skip(depth + 1);
        }
    }

    InputStream in() {
        return in;
    }
}
