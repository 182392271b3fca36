package vn.langnghe.office.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.platform.start.Readiness;
import vn.langnghe.platform.start.Ready;
import vn.langnghe.platform.transaction.Transactions;

/** Says that passwords are being guessed: a line in the history for each long row of misses, a warning for operators. */
@ApplicationScoped
class GuessAlarm {
    /** From here on the account waits. */
    static final int ROW = GuessBudget.FREE;

    static final int CROWD = 30;

    @Inject
    PasswordCheck check;

    @Inject
    Ledger ledger;

    @Inject
    Readiness readiness;

    @Inject
    Transactions transactions;

    void watch(@Observes Ready ready) {
        readiness.warn("logins", () -> sentence(check.misses()));
    }

    static Optional<String> sentence(int misses) {
        return misses < CROWD
                ? Optional.empty()
                : Optional.of(misses + " wrong logins within half an hour: somebody may be guessing passwords");
    }

    /**
     * After a miss. Written whatever becomes of the transaction around it.
     *
     * @param staffId 0 when there is no such account: the same line is written, at the same price
     */
    void missed(long staffId, int inARow) {
        if (inARow == ROW) {
            String details = "staff=" + staffId + ";misses=" + inARow;
            transactions.inNew(() -> ledger.append(new LedgerEvent("", "LOGIN_GUESSED", "system", details)));
        }
    }
}
