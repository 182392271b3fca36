package vn.langnghe.evidence.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Writes as clamd reads: the length of a piece in four bytes, the piece; a length of zero ends it. */
final class Framed extends OutputStream {
    private final OutputStream to;

    Framed(OutputStream to) {
        this.to = to;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > 0) {
            to.write(length(length));
            to.write(bytes, offset, length);
        }
    }

    void end() throws IOException {
        to.write(length(0));
        to.flush();
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
    }
}
