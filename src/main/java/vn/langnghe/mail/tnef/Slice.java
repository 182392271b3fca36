package vn.langnghe.mail.tnef;

import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a stream. */
final class Slice extends InputStream {
    private final InputStream in;
    private long left;

    Slice(InputStream in, long length) {
        this.in = in;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        int octet = left > 0 ? in.read() : -1;
        left -= octet < 0 ? 0 : 1;
        return octet;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (left <= 0) {
            return length == 0 ? 0 : -1;
        }
        int read = in.read(into, offset, (int) Math.min(length, left));
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
