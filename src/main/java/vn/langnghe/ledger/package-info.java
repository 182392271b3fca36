/**
 * The memory of what was done: an append-only chain of entries, each bound to the one before by its hash.
 *
 * <p>Gate: {@link vn.langnghe.ledger.Ledger}. Whoever moves something appends the entry in the same transaction; the
 * entry is linked as that transaction's last act. Checked by {@code verify-ledger}. It must not know what its codes
 * mean, and must never be given a name or a citizen's words.
 */
package vn.langnghe.ledger;
