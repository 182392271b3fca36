package vn.langnghe.ledger;

/** The end of one node's chain. */
record Head(long seq, String hash) {
    static final Head START = new Head(0, LedgerEntry.START);
}
