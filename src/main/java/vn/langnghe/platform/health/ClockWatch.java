package vn.langnghe.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.start.Readiness;
import vn.langnghe.platform.start.Ready;
import vn.langnghe.platform.transaction.Transactions;

/**
 * Warns when this machine's clock and the database's differ. Leases go by the database's; when something arrived and when
 * it is due, by this one.
 */
@ApplicationScoped
class ClockWatch {
    private static final Duration TOLERATED = Duration.ofSeconds(30);

    @Inject
    private Readiness readiness;

    @Inject
    private Transactions transactions;

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    void begin(@Observes Ready ready) {
        readiness.warn("clock", this::difference);
    }

    private Optional<String> difference() {
        Instant theirs = transactions
                .inNew(() -> sql.one("select utc_timestamp(3) as at", row -> row.instant("at")))
                .orElseThrow();
        Duration ahead = Duration.between(theirs, now.instant());
        return ahead.abs().compareTo(TOLERATED) < 0
                ? Optional.empty()
                : Optional.of("the clock of this machine is " + ahead.abs().toSeconds() + " seconds "
                        + (ahead.isNegative() ? "behind" : "ahead of") + " the database's");
    }
}
