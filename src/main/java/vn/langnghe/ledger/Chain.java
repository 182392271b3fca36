package vn.langnghe.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Links events to the end of a chain. Pure. */
final class Chain {
    private Chain() {}

    /** @param mac from a hash to its mac */
    static List<LedgerEntry> link(String node, Head head, List<Stamped> events, UnaryOperator<String> mac) {
        List<LedgerEntry> linked = new ArrayList<>(events.size());
        long seq = head.seq();
        String prev = head.hash();
        for (Stamped event : events) {
            LedgerEntry bare = event.after(node, ++seq, prev);
            String hash = bare.hashAt(seq);
            linked.add(new LedgerEntry(
                    node,
                    seq,
                    bare.at(),
                    bare.caseNumber(),
                    bare.action(),
                    bare.actor(),
                    bare.details(),
                    prev,
                    hash,
                    mac.apply(hash)));
            prev = hash;
        }
        return linked;
    }
}
