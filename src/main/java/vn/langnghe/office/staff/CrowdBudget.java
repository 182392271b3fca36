package vn.langnghe.office.staff;

import java.time.Duration;

/**
 * The same for all accounts together, against one password tried on a thousand names: beyond so many misses in a quarter
 * of an hour strangers come one after the other, at most {@link #LONGEST_WAIT} apart. Devices that were logged in before
 * are not strangers. In memory, per process; pure but for the caller's clock.
 */
final class CrowdBudget {
    static final int FREE = 200;
    static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private static final long WINDOW = Duration.ofMinutes(15).toNanos();
    private static final long STEP = Duration.ofMillis(50).toNanos();

    private long began;
    private int missed;
    private int missedBefore;
    private long openAt;
    private boolean any;

    /** Zero when a stranger may try now, else how long to wait. Asking costs nothing. */
    synchronized Duration waiting(long nanos) {
        turn(nanos);
        return Duration.ofNanos(Math.max(0, openAt - nanos));
    }

    /** A stranger tries now. */
    synchronized void take(long nanos) {
        turn(nanos);
        openAt = nanos + Math.min(LONGEST_WAIT.toNanos(), STEP * Math.max(0, misses() - FREE));
    }

    synchronized void missed(long nanos) {
        turn(nanos);
        missed++;
    }

    /** Of this quarter of an hour and the one before. */
    synchronized int misses(long nanos) {
        turn(nanos);
        return misses();
    }

    private int misses() {
        return missed + missedBefore;
    }

    private void turn(long nanos) {
        if (!any || nanos - began >= WINDOW) {
            missedBefore = any && nanos - began < 2 * WINDOW ? missed : 0;
            missed = 0;
            began = nanos;
            openAt = any ? openAt : nanos;
            any = true;
        }
    }
}
