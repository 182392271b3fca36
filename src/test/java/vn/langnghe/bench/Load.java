package vn.langnghe.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets some workers do one thing again and again for a while, and looks at how long each took. */
final class Load {
    private Load() {}

    /** One thing to do; throws when it did not succeed. */
    interface Work {
        void once() throws Exception;
    }

    /**
     * What was seen.
     *
     * @param p50 in milliseconds
     * @param p95 in milliseconds
     */
    record Seen(double perSecond, double p50, double p95, int failed) {}

    /**
     * Runs.
     *
     * @param workers how many at the same time
     * @param work made once per worker, so that each has its own connection
     */
    static Seen run(int workers, Duration time, IntFunction<Work> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            long begin = System.nanoTime();
            long end = begin + time.toNanos();
            List<Callable<List<Long>>> tasks = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                Work mine = work.apply(worker);
                tasks.add(() -> until(end, mine));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> done : threads.invokeAll(tasks)) {
                all.addAll(get(done));
            }
            return seen(all, (System.nanoTime() - begin) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> until(long end, Work work) {
        List<Long> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            try {
                work.once();
                times.add(System.nanoTime() - start);
            } catch (Exception e) {
                if (times.isEmpty()) {
                    System.out.println("failed: " + e);
                }
                times.add(-1L);
            }
        }
        return times;
    }

    private static Seen seen(List<Long> all, double seconds) {
        long[] good =
                all.stream().filter(t -> t >= 0).mapToLong(t -> t).sorted().toArray();
        return new Seen(good.length / seconds, at(good, 0.50), at(good, 0.95), all.size() - good.length);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    private static List<Long> get(Future<List<Long>> done) throws ExecutionException, InterruptedException {
        return done.get();
    }

    /** Middle of some times, in milliseconds. */
    static Seen alone(int times, Work work) throws Exception {
        long[] all = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.once();
            all[i] = System.nanoTime() - start;
        }
        double seconds = Arrays.stream(all).sum() / 1e9;
        Arrays.sort(all);
        return new Seen(times / seconds, at(all, 0.50), at(all, 0.95), 0);
    }
}
