package vn.langnghe.platform.transaction;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import vn.langnghe.platform.DatabaseProblem;
import vn.langnghe.platform.TryAgain;

/** What a room may want of the running transaction: a last word before it commits, a word after it, another beside it. */
@ApplicationScoped
public class Transactions {
    private static final System.Logger LOG = System.getLogger(Transactions.class.getName());
    private static final String WORDS = Transactions.class.getName() + ".words";
    private static final long PAUSE_MILLIS = 10;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry registry;

    @PersistenceContext(unitName = "langnghe")
    EntityManager entities;

    /** In the order in which they were asked for. */
    private static final class Words extends LinkedHashMap<Object, Runnable> {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Runs when the outermost gate of this transaction returns, after changed entities are written and before the
     * commit; once per key, however often it is asked for. When it throws, nothing is committed.
     *
     * @throws IllegalStateException outside a {@link UseCase}
     */
    public void beforeCommit(Object key, Runnable once) {
        Words words = words();
        if (words == null) {
            throw new IllegalStateException("no gate around this work");
        }
        words.putIfAbsent(key, once);
    }

    /** Runs when the transaction is safely on disk; must not use the database on this thread. Failures are only logged. */
    public void afterCommit(Runnable then) {
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // only the end counts
            }

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
    @Committing
    public <T> T inNew(Supplier<T> work) {
        return work.get();
    }

    /** In a transaction of its own, whatever runs around it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Committing
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
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt >= times || !DatabaseProblem.isPassing(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    /** True for the first gate of a transaction, which then owes the last words. */
    boolean enter() {
        if (registry.getTransactionKey() == null || words() != null) {
            return false;
        }
        registry.putResource(WORDS, new Words());
        return true;
    }

    /** A word may ask for further ones. */
    void sayLastWords() {
        Words words = words();
        if (!words.isEmpty()) {
            entities.flush();
        }
        while (!words.isEmpty()) {
            Map.Entry<Object, Runnable> next = words.entrySet().iterator().next();
            next.getValue().run();
            words.remove(next.getKey());
        }
    }

    void leave() {
        registry.putResource(WORDS, null);
    }

    private Words words() {
        return registry.getTransactionKey() == null ? null : (Words) registry.getResource(WORDS);
    }

    /** A few random milliseconds, so that two that met do not meet again. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, PAUSE_MILLIS * attempt + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "work after a commit failed", e);
        }
    }
}
