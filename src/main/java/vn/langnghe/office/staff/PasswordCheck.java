package vn.langnghe.office.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.langnghe.platform.Refusal;
import vn.langnghe.seal.Passwords;

/** Checks passwords at a bounded price: a check costs tenths of a second of a processor, asking for one costs nothing. */
@ApplicationScoped
class PasswordCheck {
    static final int SHORTEST = 10;
    static final int LONGEST = 256;

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    @Inject
    Passwords passwords;

    private final Semaphore hands = new Semaphore(AT_ONCE, true);
    private final GuessBudget budget = new GuessBudget();

    /**
     * Same price and same answers whether or not the account exists.
     *
     * @param hash empty when there is no such account; asked only when it is this caller's turn, so that those who wait
     *     hold no connection to the database
     * @throws Refusal {@code office.refused.wait} with whole seconds, {@code office.refused.busy}
     */
    boolean right(String account, char[] password, Supplier<Optional<String>> hash) {
        if (password.length == 0 || password.length > LONGEST) {
            return false;
        }
        takeHand();
        try {
            return tried(account, password, hash);
        } finally {
            hands.release();
        }
    }

    private boolean tried(String account, char[] password, Supplier<Optional<String>> hash) {
        Duration wait = budget.take(account, System.nanoTime());
        if (!wait.isZero()) {
            throw new Refusal("office.refused.wait", wait.toSeconds() + 1);
        }
        boolean right = hash.get()
                .map(stored -> passwords.matches(password, stored))
                .orElseGet(() -> passwords.matchesNobody(password));
        if (right) {
            budget.right(account);
        }
        return right;
    }

    private void takeHand() {
        try {
            if (!hands.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal("office.refused.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("office.refused.busy");
        }
    }
}
