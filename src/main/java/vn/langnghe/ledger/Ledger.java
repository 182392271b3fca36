package vn.langnghe.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.platform.transaction.Transactions;
import vn.langnghe.seal.Seal;

/** The gate of this room: append what was done, read what was done. */
@ApplicationScoped
public class Ledger {
    @Inject
    Transactions transactions;

    @Inject
    Pending pending;

    @Inject
    LedgerRows rows;

    @Inject
    Seal seal;

    @Inject
    Settings settings;

    @Inject
    Now now;

    /**
     * Appends to the running transaction. The entry gets its place in the chain when that transaction commits: the lock
     * on the chain's end is held over the commit only. Without a transaction it throws.
     */
    public void append(LedgerEvent event) {
        pending.add(new Stamped(LedgerEntry.time(now.instant()), event));
        transactions.beforeCommit(Ledger.class.getName(), this::link);
    }

    /** The history of one case, oldest first. */
    public List<LedgerLine> of(String caseNumber) {
        return rows.of(caseNumber);
    }

    /** How many entries there are, all nodes together. */
    public long count() {
        return rows.count();
    }

    private void link() {
        UnaryOperator<String> mac = Macs.of(seal);
        Head head = rows.lock(settings.node());
        rows.insert(Chain.link(settings.node(), head, pending.take(), mac));
    }
}
