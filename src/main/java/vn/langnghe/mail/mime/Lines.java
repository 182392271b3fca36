package vn.langnghe.mail.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import vn.langnghe.platform.Pieces;

/** Goes through a stretch of bytes line by line. A line ends with CRLF, LF, CR or CRCRLF. */
final class Lines {
    private static final int MOST_CR = 2;

    private final Pieces bytes;
    private final int to;

    /** Where the line begins. */
    int start;

    /** Behind its last byte, line end left out. */
    int end;

    /** Where the next line begins. */
    int next;

    Lines(Pieces bytes, int from, int to) {
        this.bytes = bytes;
        this.to = to;
        this.next = from;
    }

    /** False behind the last line. */
    boolean next() {
        if (next >= to) {
            return false;
        }
        start = next;
        end = bytes.lineEnd(start, to);
        next = Math.min(to, end + 1);
        for (int at = end; at < Math.min(to, end + MOST_CR + 1); at++) {
            if (bytes.at(at) == '\n') {
                next = at + 1;
            }
            if (bytes.at(at) != '\r') {
                break;
            }
        }
        return true;
    }

    /** Whether the line begins so. */
    boolean startsWith(byte[] wanted) {
        if (end - start < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes.at(start + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The line, every byte as one letter. */
    String text() {
        return text(end - start);
    }

    /** The same, at most so many letters of it. */
    String text(int most) {
        byte[] line = new byte[Math.min(most, end - start)];
        for (int got = 0; got < line.length; ) {
            got += bytes.read(start + got, line, got, line.length - got);
        }
        return new String(line, ISO_8859_1);
    }
}
