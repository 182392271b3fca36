package vn.langnghe.mail.tnef;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads numbers with their lowest byte first, and knows where it is. */
final class LittleEndian {
    private final InputStream in;
    private long at;
    private int sum;

    LittleEndian(InputStream in) {
        this.in = in;
    }

    long at() {
        return at;
    }

    /** Next byte, or -1 at the end. */
    int octet() throws IOException {
        int octet = in.read();
        at += octet < 0 ? 0 : 1;
        sum += Math.max(octet, 0);
        return octet;
    }

    int number(int bytes) throws IOException {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            int octet = octet();
            if (octet < 0) {
                throw new EOFException();
            }
            value |= octet << 8 * i;
        }
        return value;
    }

    byte[] bytes(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        count(bytes, bytes.length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    void skip(long length) throws IOException {
        byte[] piece = new byte[8192];
        for (long left = length; left > 0; ) {
            int read = in.read(piece, 0, (int) Math.min(left, piece.length));
            if (read < 0) {
                throw new EOFException();
            }
            count(piece, read);
            left -= read;
        }
    }

    private void count(byte[] bytes, int length) {
        at += length;
        for (int i = 0; i < length; i++) {
            sum += bytes[i] & 0xFF;
        }
    }

    void sumAnew() {
        sum = 0;
    }

    /** Sum of the bytes since {@link #sumAnew()}, in 16 bits. */
    int sum() {
        return sum & 0xFFFF;
    }
}
