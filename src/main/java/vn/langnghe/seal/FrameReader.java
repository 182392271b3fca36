package vn.langnghe.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;

/** Opens what {@link FrameWriter} wrote, frame by frame; nothing unverified is ever handed out. */
final class FrameReader {
    private final OpeningKeys keys;
    private final byte[] bound;

    FrameReader(OpeningKeys keys, Context c) {
        this.keys = keys;
        this.bound = Envelope.bound(Envelope.STREAM, c);
    }

    void read(Iterator<byte[]> chunks, OutputStream to) throws IOException {
        byte[] first = chunks.hasNext() ? chunks.next() : new byte[0];
        int head = Envelope.headLength(first, Envelope.STREAM);
        byte[] dataKey = keys.dataKey(first, head, bound);
        InputStream body = new Joined(first, head, chunks);
        byte[] prefix = body.readNBytes(FrameWriter.PREFIX);
        byte[] frame = body.readNBytes(FrameWriter.SEALED_FRAME);
        if (prefix.length < FrameWriter.PREFIX) {
            throw CannotOpen.damaged();
        }
        for (int counter = 0; ; counter++) {
            byte[] next = body.readNBytes(FrameWriter.SEALED_FRAME);
            boolean last = next.length == 0;
            byte[] nonce = FrameWriter.nonce(prefix, counter, last);
            byte[] plain = Primitives.decrypt(dataKey, nonce, bound, frame, 0, frame.length);
            to.write(plain, 0, last ? contentLength(plain) : plain.length);
            if (last) {
                return;
            }
            frame = next;
        }
    }

    private static int contentLength(byte[] padded) {
        int end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) {
            end--;
        }
        if (end < 0 || padded[end] != FrameWriter.END) {
            throw CannotOpen.damaged();
        }
        return end;
    }

    /** The chunks as one stream. */
    private static final class Joined extends InputStream {
        private final Iterator<byte[]> rest;
        private InputStream current;

        Joined(byte[] first, int offset, Iterator<byte[]> rest) {
            this.current = new ByteArrayInputStream(first, offset, first.length - offset);
            this.rest = rest;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = current.read(into, offset, length);
            while (got <= 0 && length > 0 && rest.hasNext()) {
                current = new ByteArrayInputStream(rest.next());
                got = current.read(into, offset, length);
            }
            return got;
        }
    }
}
