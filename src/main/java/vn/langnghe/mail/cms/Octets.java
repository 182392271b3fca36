package vn.langnghe.mail.cms;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** An octet string, in one piece or in many. */
final class Octets extends InputStream {
    private final Ber ber;
    private long left;
    private boolean inPieces;

    Octets(Ber ber) throws IOException {
        this.ber = ber;
        ber.next();
        inPieces = ber.tag() == Ber.OCTETS_IN_PIECES;
        if (!inPieces && ber.tag() != Ber.OCTETS) {
            throw new IOException("no content");
        }
        left = inPieces ? 0 : ber.length();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (left == 0) {
            if (!inPieces || !ber.next() || ber.tag() != Ber.OCTETS) {
                inPieces = false;
                return -1;
            }
            left = Math.max(0, ber.length());
        }
        int read = ber.in().read(into, offset, (int) Math.min(length, left));
        if (read < 0) {
            throw new EOFException();
        }
        left -= read;
        return read;
    }
}
