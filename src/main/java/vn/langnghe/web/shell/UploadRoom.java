package vn.langnghe.web.shell;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many megabytes of uploads are in work at once. Small posts never wait; large ones wait for their turn rather than
 * take the memory of everybody.
 */
class UploadRoom {
    private static final int MEGABYTES = 64;
    private static final int FREE = 2;
    private static final long PATIENCE_SECONDS = 30;

    private final Semaphore room = new Semaphore(MEGABYTES, true);

    /** False when the wait was too long. */
    boolean enter(int megabytes) {
        try {
            return megabytes < FREE || room.tryAcquire(share(megabytes), PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave(int megabytes) {
        if (megabytes >= FREE) {
            room.release(share(megabytes));
        }
    }

    private static int share(int megabytes) {
        return Math.min(megabytes, MEGABYTES);
    }
}
