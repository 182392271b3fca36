package vn.langnghe.mail.mime;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Quoted-printable (RFC 2045, 6.7): an equals sign that means nothing stays an equals sign. */
final class QuotedIn extends InputStream {
    private static final int AHEAD = 64;

    private final PushbackInputStream in;
    private boolean broken;

    QuotedIn(InputStream in) {
        this.in = new PushbackInputStream(new BufferedInputStream(in), AHEAD);
    }

    @Override
    public int read() throws IOException {
        int octet = in.read();
        while (octet == '=') {
            int meant = escaped();
            if (meant != SOFT) {
                return meant;
            }
            octet = in.read();
        }
        return octet;
    }

    private static final int SOFT = -2;

    private int escaped() throws IOException {
        int first = in.read();
        int second = first < 0 ? -1 : in.read();
        int high = Character.digit(first, 16);
        int low = Character.digit(second, 16);
        if (high >= 0 && low >= 0) {
            return high << 4 | low;
        }
        back(second);
        back(first);
        if (lineEnds()) {
            return SOFT;
        }
        broken = true;
        return '=';
    }

    /** Skips blanks and the end of the line; nothing when something else comes. */
    private boolean lineEnds() throws IOException {
        byte[] ahead = new byte[AHEAD];
        int seen = 0;
        int next = in.read();
        while ((next == ' ' || next == '\t') && seen < AHEAD - 1) {
            ahead[seen++] = (byte) next;
            next = in.read();
        }
        if (next == '\r') {
            int after = in.read();
            if (after != '\n') {
                back(after);
            }
            return true;
        }
        if (next == '\n' || next < 0) {
            return true;
        }
        in.unread(next);
        in.unread(ahead, 0, seen);
        return false;
    }

    private void back(int octet) throws IOException {
        if (octet >= 0) {
            in.unread(octet);
        }
    }

    /** Whether an equals sign meant nothing so far. */
    boolean broken() {
        return broken;
    }
}
