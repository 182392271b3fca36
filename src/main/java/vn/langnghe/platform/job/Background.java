package vn.langnghe.platform.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Work outside a request: periodic jobs, and threads that are not the server's (a mail listener's).
 *
 * <p>Not timers of enterprise beans, on purpose: a gate called from an enterprise bean's method runs <em>without</em> a
 * database transaction in this server, each statement committing by itself, and nothing says so. Here, and in requests,
 * gates are whole.
 */
@ApplicationScoped
public class Background {
    private static final System.Logger LOG = System.getLogger(Background.class.getName());

    /** So many foreign threads work at the same time; the others wait. */
    private static final int AT_ONCE = 16;

    @Resource
    ManagedScheduledExecutorService executor;

    @Resource
    ContextService contexts;

    private final Queue<Future<?>> jobs = new ConcurrentLinkedQueue<>();

    /**
     * The application's context, many times: two threads in one and the same copy spoil each other's transactions, whose
     * statements then commit one by one.
     */
    private final BlockingQueue<Executor> free = new LinkedBlockingQueue<>();

    /** Called once, by the thread that deploys the archive: all later work inherits its context. Runs beside it. */
    public void begin(Runnable work) {
        for (int copy = 0; copy < AT_ONCE; copy++) {
            free.add(contexts.currentContextExecutor());
        }
        Executor context = contexts.currentContextExecutor();
        Thread thread = new Thread(() -> context.execute(work), "start");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Runs the job again and again, with this pause before each run, until the service stops. What it throws is logged
     * and the next run comes all the same.
     *
     * @param job its name in the log
     */
    public void every(String job, Duration pause, Runnable work) {
        long millis = pause.toMillis();
        jobs.add(executor.scheduleWithFixedDelay(() -> logging(job, work), millis, millis, TimeUnit.MILLISECONDS));
    }

    /** Runs work on the calling thread, whosever it is, as if the server had given it the thread. */
    public <T> T inContext(Supplier<T> work) {
        // caught inside: the server would wrap what is thrown through it
        CompletableFuture<T> outcome = new CompletableFuture<>();
        Executor context = context();
        try {
            context.execute(() -> {
                try {
                    outcome.complete(work.get());
                } catch (RuntimeException e) {
                    outcome.completeExceptionally(e);
                }
            });
            return outcome.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
        } finally {
            free.add(context);
        }
    }

    /** One that nobody else is in. */
    private Executor context() {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting", e);
        }
    }

    /** The database goes before the jobs would: a run that has begun may end, none begins. */
    @PreDestroy
    void stop() {
        jobs.forEach(job -> job.cancel(false));
    }

    /** Class and place only: a message may hold an address or what a citizen wrote. */
    private static void logging(String job, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            StackTraceElement[] trace = e.getStackTrace();
            LOG.log(
                    Level.ERROR,
                    "job {0} failed: {1} at {2}",
                    job,
                    e.getClass().getName(),
                    trace.length == 0 ? "?" : trace[0]);
        }
    }
}
