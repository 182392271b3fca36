package vn.langnghe.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Checks the chains of all nodes while they are read. Pure; keeps no entries.
 *
 * <p>Finds changed, missing, inserted and swapped entries. With the pepper it also finds a chain made anew from some
 * place on. What it cannot find is a chain cut at its end together with its row in {@code ledger_head}: for that, an
 * end noted down outside the database is needed.
 */
final class LedgerVerifier {
    private final Optional<UnaryOperator<String>> mac;
    private final Map<String, NodeCheck> nodes = new TreeMap<>();

    /** @param mac empty when the pepper is not here */
    LedgerVerifier(Optional<UnaryOperator<String>> mac) {
        this.mac = mac;
    }

    /** Entries of one node in the order of their numbers; nodes may be mixed. */
    void accept(LedgerEntry entry) {
        nodes.computeIfAbsent(entry.node(), n -> new NodeCheck(n, mac)).accept(entry);
    }

    /** @param heads the rows of {@code ledger_head} */
    LedgerReport report(Map<String, Head> heads) {
        Map<String, Long> counts = new TreeMap<>();
        Optional<Broken> first = Optional.empty();
        TreeSet<String> names = new TreeSet<>(heads.keySet());
        names.addAll(nodes.keySet());
        for (String name : names) {
            NodeCheck node = nodes.getOrDefault(name, new NodeCheck(name, mac));
            counts.put(name, node.read());
            Optional<Broken> broken = node.end(Optional.ofNullable(heads.get(name)));
            first = first.or(() -> broken);
        }
        return new LedgerReport(counts, first, mac.isPresent());
    }
}
