package vn.langnghe.office.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
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
    private final CrowdBudget crowd = new CrowdBudget();

    /**
     * Who guesses.
     *
     * @param device a device that was logged in to this account before has a budget of its own: strangers who guess
     *     from elsewhere cannot make it wait. Empty for strangers
     */
    record Guesser(String account, String device) {
        static Guesser stranger(String account) {
            return new Guesser(account, "");
        }

        boolean strange() {
            return device.isEmpty();
        }

        private String key() {
            return strange() ? account : account + " " + device;
        }
    }

    /** What must match: the password's hash, and after it whatever else the account asks for. */
    record Proof(String hash, BooleanSupplier second) {
        static Proof ofPassword(String hash) {
            return new Proof(hash, () -> true);
        }
    }

    /**
     * Same price and same answers whether or not the account exists.
     *
     * @param proof empty when there is no such account; asked only when it is this caller's turn, so that those who wait
     *     hold no connection to the database
     * @throws Refusal {@code office.refused.wait} with whole seconds, {@code office.refused.busy}
     */
    boolean right(Guesser who, char[] password, Supplier<Optional<Proof>> proof) {
        if (password.length == 0 || password.length > LONGEST) {
            return false;
        }
        takeHand();
        try {
            return tried(who, password, proof);
        } finally {
            hands.release();
        }
    }

    /** A new password's hash, under the same limit. */
    String hash(char[] password) {
        takeHand();
        try {
            return passwords.hash(password);
        } finally {
            hands.release();
        }
    }

    /** Misses in a row on this account by this guesser. */
    int misses(Guesser who) {
        return budget.misses(who.key());
    }

    /** Misses of all strangers in the last quarter of an hour or two. */
    int misses() {
        return crowd.misses(System.nanoTime());
    }

    private boolean tried(Guesser who, char[] password, Supplier<Optional<Proof>> proof) {
        long nanos = System.nanoTime();
        if (who.strange()) {
            mayTry(crowd.waiting(nanos));
        }
        mayTry(budget.take(who.key(), nanos));
        if (who.strange()) {
            crowd.take(nanos);
        }
        Optional<Proof> known = proof.get();
        boolean right = known.map(Proof::hash)
                        .map(stored -> passwords.matches(password, stored))
                        .orElseGet(() -> passwords.matchesNobody(password))
                && known.orElseThrow().second().getAsBoolean();
        if (right) {
            budget.right(who.key());
        } else {
            budget.wrong(who.key(), System.nanoTime());
            crowd.missed(System.nanoTime());
        }
        return right;
    }

    private static void mayTry(Duration wait) {
        if (!wait.isZero()) {
            throw new Refusal("office.refused.wait", wait.toSeconds() + 1);
        }
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
