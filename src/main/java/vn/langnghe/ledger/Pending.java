package vn.langnghe.ledger;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the running transaction has appended so far. */
@TransactionScoped
class Pending implements Serializable {
    private static final long serialVersionUID = 1;

    private final transient List<Stamped> events = new ArrayList<>();
    private boolean taken;

    void add(Stamped event) {
        if (taken) {
            throw new IllegalStateException("this transaction's entries are linked already");
        }
        events.add(event);
    }

    /** All of them, once. */
    List<Stamped> take() {
        taken = true;
        return List.copyOf(events);
    }
}
