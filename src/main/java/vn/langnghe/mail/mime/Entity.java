package vn.langnghe.mail.mime;

import java.io.InputStream;
import vn.langnghe.platform.Pieces;

/**
 * A mail or one of its parts: header fields and a body, as a stretch of the mail's bytes.
 *
 * @param from where the body begins
 * @param to behind its last byte
 */
public record Entity(Pieces bytes, HeaderFields header, int from, int to) {
    /** A whole mail, behind a byte order mark, empty lines and the envelope line of a mailbox file. */
    public static Entity mail(Pieces bytes) {
        return mail(bytes, 0, bytes.size());
    }

    static Entity mail(Pieces bytes, int from, int to) {
        int start = firstLine(bytes, from, to);
        HeaderFields header = HeaderFields.read(bytes, start, to);
        return new Entity(bytes, header, header.isEmpty() ? start : header.end(), to);
    }

    /** A part. Lines that only look like a field ("Tel: 0257…") and no empty line after them are its text. */
    static Entity part(Pieces bytes, int from, int to) {
        HeaderFields header = HeaderFields.read(bytes, from, to);
        boolean real = header.closed() || header.any("content-");
        return new Entity(bytes, header, real ? header.end() : from, to);
    }

    /** A mail inside this one, undecoded. */
    public Entity inside() {
        return mail(bytes, from, to);
    }

    public int size() {
        return to - from;
    }

    /** The body as it stands there, undecoded. */
    public InputStream raw() {
        return bytes.open(from, to);
    }

    private static int firstLine(Pieces bytes, int from, int to) {
        int at = to - from > 2 && bytes.at(from) == (byte) 0xEF && bytes.at(from + 1) == (byte) 0xBB ? from + 3 : from;
        while (at < to && (bytes.at(at) == '\r' || bytes.at(at) == '\n')) {
            at++;
        }
        Lines first = new Lines(bytes, at, to);
        boolean envelope = first.next() && first.text(6).matches(">?From .*");
        return envelope ? first.next : at;
    }
}
