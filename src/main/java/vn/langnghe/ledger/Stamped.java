package vn.langnghe.ledger;

/** An event and when it happened, before it has a place in the chain. */
record Stamped(String at, LedgerEvent event) {
    /** As number {@code seq} after the entry whose hash is {@code prev}; not yet hashed. */
    LedgerEntry after(String node, long seq, String prev) {
        return new LedgerEntry(
                node, seq, at, event.caseNumber(), event.action(), event.actor(), event.details(), prev, "", "");
    }
}
