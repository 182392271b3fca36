package vn.langnghe.letters;

import java.time.Duration;
import java.util.List;

/** How long a letter rests after each failed attempt. */
final class Backoff {
    private static final List<Duration> STEPS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private Backoff() {}

    /** @param attempts how often it failed so far, at least 1 */
    static Duration after(int attempts) {
        return STEPS.get(Math.min(attempts, STEPS.size()) - 1);
    }
}
