package vn.langnghe.mail.mime;

import java.util.concurrent.TimeUnit;

/** What reading one mail may cost: parts, bytes gone through, bytes unpacked into memory, seconds. */
public final class Effort {
    private static final int PARTS = 1_000;
    private static final long TIMES = 12;
    private static final long BYTES = 256L << 20;
    private static final int UNPACKED = 8 << 20;
    private static final long SECONDS = 20;

    private final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    private long bytes;
    private int unpacked = UNPACKED;
    private int parts;
    private boolean over;

    /** @param size of the mail in bytes */
    public Effort(long size) {
        bytes = TIMES * size + BYTES;
    }

    /** One more part. */
    public void part() {
        if (++parts > PARTS) {
            throw new TooMuch("too-many-parts");
        }
    }

    /** So many beginnings of parts stand in one multipart, before any is opened. */
    void marks(int some) {
        if (some > PARTS) {
            throw new TooMuch("too-many-parts");
        }
    }

    /** So many bytes were looked at. */
    public void spend(long some) {
        if (over) {
            return;
        }
        bytes -= some;
        if (bytes < 0) {
            throw new TooMuch("too-much-work");
        }
        if (System.nanoTime() - end > 0) {
            throw new TooMuch("too-slow");
        }
    }

    /** How many bytes may still be unpacked into memory. */
    public int room() {
        return unpacked;
    }

    /** So many bytes were unpacked into memory. */
    public void unpack(int some) {
        unpacked -= some;
    }

    /** The mail is read; who opens one of its files later is not limited. */
    public void end() {
        over = true;
    }
}
