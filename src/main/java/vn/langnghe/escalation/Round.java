package vn.langnghe.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.langnghe.casework.clock.open.ClockLooks.Look;
import vn.langnghe.casework.clock.open.ClockLooks.Seen;
import vn.langnghe.office.staff.Accounts;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.job.Leases;
import vn.langnghe.platform.transaction.Transactions;

/** One walk over everything that is due, under the lease. Each clock and each person is a transaction of its own. */
@ApplicationScoped
class Round {
    private static final System.Logger LOG = System.getLogger(Round.class.getName());
    private static final Duration LEASE = Duration.ofSeconds(30);

    /** After so many clocks the lease is prolonged and what was seen is written down. */
    private static final int STRIDE = 100;

    private static final int ATTEMPTS = 5;

    @Inject
    private Leases leases;

    @Inject
    private Escalation escalation;

    @Inject
    private Digests digests;

    @Inject
    private Accounts accounts;

    @Inject
    private Transactions transactions;

    @Inject
    private TickBook book;

    /** @param slot of the digests that are to be written, if any */
    void go(Instant at, Optional<Instant> slot) {
        OptionalLong turn = leases.turn(Escalation.JOB, LEASE);
        if (turn.isPresent()) {
            plan(at.atZone(Now.ZONE).toLocalDate());
            int failed = climb(at, turn.getAsLong());
            slot.ifPresent(one -> tell(one, at, turn.getAsLong()));
            book.ticked(at, failed);
            leases.leave(Escalation.JOB);
        }
    }

    private void plan(LocalDate today) {
        while (transactions.retrying(ATTEMPTS, () -> escalation.plan(today)) && leases.take(Escalation.JOB, LEASE)) {
            // each batch is a transaction of its own
        }
    }

    private int climb(Instant at, long turn) {
        LocalDate today = at.atZone(Now.ZONE).toLocalDate();
        int failed = 0;
        List<Look> due = escalation.due(today, null);
        while (!due.isEmpty()) {
            for (int from = 0; from < due.size(); from += STRIDE) {
                if (!isOurs(turn)) {
                    return failed;
                }
                failed += stride(due.subList(from, Math.min(from + STRIDE, due.size())), at, turn);
            }
            due = escalation.due(today, due.get(due.size() - 1));
        }
        return failed;
    }

    private boolean isOurs(long turn) {
        OptionalLong still = leases.turn(Escalation.JOB, LEASE);
        return still.isPresent() && still.getAsLong() == turn;
    }

    /** One that fails stops no other. */
    private int stride(List<Look> due, Instant at, long turn) {
        List<Seen> seen = new ArrayList<>();
        int failed = 0;
        for (Look look : due) {
            try {
                transactions
                        .retrying(ATTEMPTS, () -> escalation.climb(look, at, turn))
                        .ifPresent(seen::add);
            } catch (RuntimeException e) {
                failed++;
                LOG.log(
                        Level.ERROR,
                        "clock {0}: {1}",
                        look.clockId(),
                        e.getClass().getName());
            }
        }
        transactions.retrying(ATTEMPTS, () -> {
            escalation.again(seen);
            return true;
        });
        return failed;
    }

    private void tell(Instant slot, Instant at, long turn) {
        for (StaffMember who : accounts.all()) {
            digests.write(who, slot, at, turn);
        }
        if (isOurs(turn)) {
            digests.finish(slot, at);
        }
    }
}
