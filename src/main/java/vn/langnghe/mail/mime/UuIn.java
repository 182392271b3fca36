package vn.langnghe.mail.mime;

import java.io.InputStream;
import java.util.Objects;

/** A whole body in the old Unix encoding: lines between {@code begin} and {@code end}. */
final class UuIn extends InputStream {
    private final Lines line;
    private byte[] plain = {};
    private int at;

    UuIn(Entity entity) {
        line = new Lines(entity.bytes(), entity.from(), entity.to());
    }

    @Override
    public int read() {
        return fill() ? plain[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) {
        Objects.checkFromIndexSize(offset, wanted, into.length);
        if (wanted == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int some = Math.min(wanted, plain.length - at);
        System.arraycopy(plain, at, into, offset, some);
        at += some;
        return some;
    }

    private boolean fill() {
        while (at == plain.length && line.next()) {
            String text = line.text(200);
            at = 0;
            plain = UuLine.isData(text) ? UuLine.decode(text) : new byte[0];
        }
        return at < plain.length;
    }
}
