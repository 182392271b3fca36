package vn.langnghe.evidence.danger;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Looks at a file while somebody else reads it; keeps its beginning and its end in memory and nothing between. */
public final class Watch extends FilterInputStream {
    private final Ends ends = new Ends();
    private final Needles needles = new Needles();

    public Watch(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            ends.add(into, offset, read);
            needles.look(into, offset, read);
        }
        return read;
    }

    /** What is skipped is looked at, too. */
    @Override
    public long skip(long count) throws IOException {
        byte[] some = new byte[(int) Math.min(8192, Math.max(0, count))];
        return Math.max(0, read(some, 0, some.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /**
     * What was found in all that was read.
     *
     * @param contentType what the first bytes say
     */
    public Set<Danger> dangers(String contentType) {
        return new Verdict(contentType, ends, needles).dangers();
    }
}
