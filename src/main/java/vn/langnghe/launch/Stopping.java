package vn.langnghe.launch;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has to be ended, last started first: when the work is done, when the start failed, or when a signal (Ctrl-C,
 * SIGTERM) ends this program. Each is ended once.
 */
final class Stopping {
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private volatile boolean ended;

    Stopping() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::now, "stopping"));
    }

    /** When the end has already come, the step is done at once. */
    void later(Runnable step) {
        synchronized (steps) {
            if (!ended) {
                steps.push(step);
                return;
            }
        }
        step.run();
    }

    void now() {
        ended = true;
        synchronized (steps) {
            while (!steps.isEmpty()) {
                steps.pop().run();
            }
        }
    }

    boolean hasBegun() {
        return ended;
    }
}
