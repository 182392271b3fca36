package vn.langnghe.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** What a room may want of the running transaction: a last word before it commits, a word after it, another beside it. */
@ApplicationScoped
public class Transactions {
    private static final System.Logger LOG = System.getLogger(Transactions.class.getName());

    /** The server forgets why a transaction failed while it was ending; {@link #retrying} must know. */
    private static final ThreadLocal<RuntimeException> FAILED_AT_END = new ThreadLocal<>();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry registry;

    /**
     * Runs once per transaction and key, after everything else and before the commit; may still use the database. When
     * it throws, nothing is committed.
     */
    public void beforeCommit(Object key, Runnable once) {
        if (registry.getResource(key) == null) {
            registry.putResource(key, Boolean.TRUE);
            registry.registerInterposedSynchronization(new End() {
                @Override
                public void beforeCompletion() {
                    lastWord(once);
                }
            });
        }
    }

    /** Runs when the transaction is safely on disk; must not use the database on this thread. Failures are only logged. */
    public void afterCommit(Runnable then) {
        registry.registerInterposedSynchronization(new End() {
            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    quietly(then);
                }
            }
        });
    }

    /** In a transaction of its own, whatever runs around it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T inNew(Supplier<T> work) {
        return work.get();
    }

    /** In a transaction of its own, whatever runs around it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void inNew(Runnable work) {
        work.run();
    }

    /**
     * Repeats work that starts its own transaction while the database says {@link TryAgain}. Must not be called inside a
     * transaction: a deadlock has undone all of it.
     *
     * @param times at most so many attempts, at least 1
     */
    @Transactional(Transactional.TxType.NEVER)
    public <T> T retrying(int times, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            FAILED_AT_END.remove();
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt >= times || !isPassing(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private static boolean isPassing(RuntimeException e) {
        RuntimeException atEnd = FAILED_AT_END.get();
        FAILED_AT_END.remove();
        return DatabaseProblem.isPassing(e) || (atEnd != null && DatabaseProblem.isPassing(atEnd));
    }

    /** A few random milliseconds, so that two that met do not meet again. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, 10L * attempt + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void lastWord(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            FAILED_AT_END.set(e);
            throw e;
        }
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "work after a commit failed", e);
        }
    }

    private abstract static class End implements Synchronization {
        @Override
        public void beforeCompletion() {
            // most are only interested in the other end
        }

        @Override
        public void afterCompletion(int status) {
            // most are only interested in the other end
        }
    }
}
