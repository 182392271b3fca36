package vn.langnghe.casework.track;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * How many wrong codes the whole service bears: a bucket that refills by time. Kept in memory, without any trace of who
 * guessed. A right code never costs anything and is never delayed: the budget is asked only after a code was wrong.
 *
 * <p>At 20 wrong codes a minute a guesser gets 864,000 tries in 30 days against 10^15 codes: 8.6 × 10^-10 for a case
 * whose number he knows, below 3 × 10^-8 for all that are open.
 */
@ApplicationScoped
public class GuessBudget {
    private static final double MOST = 200;
    private static final double PER_NANO = 20.0 / 60_000_000_000.0;

    private double left = MOST;
    private long at = System.nanoTime();

    /** Books a wrong code; false when the budget is used up. */
    synchronized boolean spend() {
        long now = System.nanoTime();
        left = Math.min(MOST, left + (now - at) * PER_NANO);
        at = now;
        if (left < 1) {
            return false;
        }
        left -= 1;
        return true;
    }
}
