package vn.langnghe.office.staff;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often a password may be guessed. After a few misses an account waits, a little longer each time and never longer
 * than half a minute: guessing becomes hopeless, and whoever knows the password is not locked out. In memory, per
 * process; pure but for the caller's clock.
 */
final class GuessBudget {
    static final int FREE = 5;
    static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static final long SECOND = 1_000_000_000L;
    private static final long FORGOTTEN = Duration.ofMinutes(15).toNanos();
    private static final int MOST_ACCOUNTS = 10_000;

    private final Map<String, Misses> misses = new ConcurrentHashMap<>();

    private record Misses(int count, long openAt, long last) {}

    /**
     * Takes one guess before it is tried; {@link #right} gives it back.
     *
     * @param nanos any steady clock
     * @return zero when the guess may be tried, else how long to wait; waiting costs nothing
     */
    Duration take(String account, long nanos) {
        forgetOld(nanos);
        Misses known = misses.get(account);
        if (known != null && nanos - known.openAt() < 0) {
            return Duration.ofNanos(known.openAt() - nanos);
        }
        misses.compute(account, (name, before) -> next(before, nanos));
        return Duration.ZERO;
    }

    /** The guess was wrong: the wait counts from now on, however long looking at the guess took. */
    void wrong(String account, long nanos) {
        misses.computeIfPresent(
                account, (name, taken) -> new Misses(taken.count(), nanos + wait(taken.count()), nanos));
    }

    void right(String account) {
        misses.remove(account);
    }

    /** Misses in a row. */
    int misses(String account) {
        Misses known = misses.get(account);
        return known == null ? 0 : known.count();
    }

    int size() {
        return misses.size();
    }

    private static Misses next(Misses before, long nanos) {
        int count = before == null || nanos - before.last() > FORGOTTEN ? 1 : before.count() + 1;
        return new Misses(count, nanos + wait(count), nanos);
    }

    private static long wait(int count) {
        int over = count - FREE;
        if (over < 0) {
            return 0;
        }
        return over >= 5 ? LONGEST_WAIT.toNanos() : SECOND << over;
    }

    /** Names that nobody has must not fill the memory. */
    private void forgetOld(long nanos) {
        if (misses.size() >= MOST_ACCOUNTS) {
            misses.values().removeIf(one -> nanos - one.last() > FORGOTTEN);
            if (misses.size() >= MOST_ACCOUNTS) {
                misses.clear();
            }
        }
    }
}
