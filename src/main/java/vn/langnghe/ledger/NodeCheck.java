package vn.langnghe.ledger;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Walks one node's chain, entry by entry in the order of their numbers, and keeps the first place that does not hold. */
final class NodeCheck {
    /** How far from where it stands an entry's own place is looked for. */
    private static final long FAR = 1_000_000;

    private final String node;
    private final Optional<UnaryOperator<String>> mac;
    private Head last = Head.START;
    private long read;
    private Broken broken;
    /** An entry that belongs one place further on: the one before it is gone, or the two were swapped. */
    private boolean oneAhead;

    NodeCheck(String node, Optional<UnaryOperator<String>> mac) {
        this.node = node;
        this.mac = mac;
    }

    void accept(LedgerEntry e) {
        read++;
        if (oneAhead) {
            settle(e);
        } else if (broken == null) {
            check(e);
            last = new Head(e.seq(), e.hash());
        }
    }

    private void check(LedgerEntry e) {
        long expected = last.seq() + 1;
        if (e.seq() != expected) {
            note(e.seq() > expected ? Broken.Kind.MISSING : Broken.Kind.INSERTED, Math.min(e.seq(), expected), 0);
        } else if (!e.whole()) {
            strange(e);
        } else if (!e.prev().equals(last.hash())) {
            note(Broken.Kind.CHANGED, Math.max(1, e.seq() - 1), 0);
        } else if (mac.isPresent() && !mac.get().apply(e.hash()).equals(e.mac())) {
            note(Broken.Kind.FORGED, e.seq(), 0);
        }
    }

    /** The content does not fit the hash here. Perhaps it does elsewhere? */
    private void strange(LedgerEntry e) {
        long home = e.prev().equals(last.hash()) ? 0 : home(e);
        if (home == 0) {
            note(Broken.Kind.CHANGED, e.seq(), 0);
        } else if (home == e.seq() - 1) {
            note(Broken.Kind.INSERTED, home, 0);
        } else {
            oneAhead = home == e.seq() + 1;
            note(Broken.Kind.SWAPPED, e.seq(), home);
        }
    }

    private void settle(LedgerEntry next) {
        oneAhead = false;
        if (next.seq() != broken.other() || !next.hash().equals(next.hashAt(broken.seq()))) {
            broken = new Broken(Broken.Kind.MISSING, node, broken.seq(), 0);
        }
    }

    private static long home(LedgerEntry e) {
        for (long away = 1; away <= FAR; away++) {
            if (e.hash().equals(e.hashAt(e.seq() + away))) {
                return e.seq() + away;
            }
            if (e.seq() > away && e.hash().equals(e.hashAt(e.seq() - away))) {
                return e.seq() - away;
            }
        }
        return 0;
    }

    /** @param head where the table of ends says this chain ends, if it says so */
    Optional<Broken> end(Optional<Head> head) {
        if (oneAhead) {
            oneAhead = false;
            broken = new Broken(Broken.Kind.MISSING, node, broken.seq(), 0);
        }
        if (broken == null && !head.equals(Optional.of(last))) {
            long end = head.map(Head::seq).orElse(0L);
            if (end > last.seq()) {
                note(Broken.Kind.MISSING, last.seq() + 1, 0);
            } else {
                note(end < last.seq() ? Broken.Kind.INSERTED : Broken.Kind.CHANGED, Math.min(end + 1, last.seq()), 0);
            }
        }
        return Optional.ofNullable(broken);
    }

    long read() {
        return read;
    }

    private void note(Broken.Kind kind, long seq, long other) {
        broken = new Broken(kind, node, seq, other);
    }
}
