package vn.langnghe.identity.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import vn.langnghe.platform.job.Background;
import vn.langnghe.platform.job.Leases;
import vn.langnghe.platform.setting.Role;
import vn.langnghe.platform.start.Readiness;
import vn.langnghe.platform.start.Ready;
import vn.langnghe.platform.transaction.Transactions;
import vn.langnghe.seal.Seal;

/** Lets one process at a time bring all envelopes to the newest key, as long as an older one is there. */
@ApplicationScoped
class RewrapRounds {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int TRIES = 5;

    @Inject
    private Background background;

    @Inject
    private Leases leases;

    @Inject
    private Transactions transactions;

    @Inject
    private Readiness readiness;

    @Inject
    private Rewraps rewraps;

    @Inject
    private Seal seal;

    void begin(@Observes Ready ready) {
        String node = ready.settings().node();
        rewraps.using(node);
        background.every("vault-key-use", Duration.ofMinutes(1), () -> rewraps.using(node));
        if (ready.settings().role() != Role.PUBLIC) {
            background.every(Rewraps.JOB, PAUSE, this::round);
            readiness.warn("vault-key", this::complaint);
        }
    }

    private void round() {
        if (seal.holdsOldVaultKey()) {
            for (SealedColumn column : SealedColumns.ALL) {
                if (rewraps.wanted(column) && !passed(column)) {
                    return;
                }
            }
        }
    }

    /** One pass over a column; false when the job is somebody else's. */
    private boolean passed(SealedColumn column) {
        boolean more = true;
        while (more) {
            OptionalLong turn = leases.turn(Rewraps.JOB, LEASE);
            if (turn.isEmpty()) {
                return false;
            }
            more = transactions.retrying(TRIES, () -> rewraps.batch(column, turn.getAsLong()));
        }
        return true;
    }

    /** What an operator should know as long as there are two keys. */
    private Optional<String> complaint() {
        if (!seal.holdsOldVaultKey()) {
            return Optional.empty();
        }
        Rewraps.State state = rewraps.state();
        return Optional.of(
                state.open() > 0
                        ? "envelopes follow the new key: " + state.wrapped() + " so far, " + state.open()
                                + " columns to go"
                        : "all envelopes are sealed for the new key (" + state.wrapped() + ", damaged " + state.stuck()
                                + "): run retire-vault-key");
    }
}
