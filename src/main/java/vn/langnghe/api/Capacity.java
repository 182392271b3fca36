package vn.langnghe.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.langnghe.api.input.InputRefused;

/**
 * Bounds what is taken in at the same time. A third of the memory is shared out in megabytes: a post holds as many
 * shares as it is large and never fewer than {@value #LEAST}, so that a crowd of small ones does not hold every
 * connection either; who does not say how much is coming is believed to send the most. Whoever finds no room within two
 * seconds is asked to come again; nothing of it has been read then.
 */
@ApplicationScoped
public class Capacity {
    private static final int MEGABYTE = 1 << 20;

    private static final int LEAST = 10;

    /** The largest body there may be; so many shares exist at least. */
    static final int LARGEST = 86;

    private static final int PATIENCE_SECONDS = 2;

    private final Semaphore shares;

    public Capacity() {
        this((int) Math.max(LARGEST, Runtime.getRuntime().maxMemory() / 3 / MEGABYTE));
    }

    Capacity(int shares) {
        this.shares = new Semaphore(shares, true);
    }

    /** What a request says about its length, in bytes; -1 where the pieces it comes in say it, whatever stands beside. */
    static long announced(long length, HttpHeaders headers) {
        return headers.getHeaderString("Transfer-Encoding") == null ? length : -1;
    }

    /** @param announced the length of the body in bytes, or -1 when it does not say */
    <T> T within(long announced, Supplier<T> work) {
        if (announced > LARGEST * (long) MEGABYTE) {
            throw InputRefused.with(413, "body", 85);
        }
        int wanted = announced < 0 ? LARGEST : Math.max(LEAST, (int) (announced / MEGABYTE) + 1);
        take(wanted);
        try {
            return work.get();
        } finally {
            shares.release(wanted);
        }
    }

    private void take(int wanted) {
        try {
            if (!shares.tryAcquire(wanted, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw InputRefused.with(429, "busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw InputRefused.with(429, "busy");
        }
    }
}
