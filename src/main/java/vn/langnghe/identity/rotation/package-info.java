/**
 * Changing the vault's key while the service runs: every envelope of every table gets its data key wrapped for the newest
 * key, then the older private key is destroyed and opens nothing any more.
 *
 * <p>Gate: {@link vn.langnghe.identity.rotation.Rewraps}, called by a background job; {@code retire-vault-key} ends it.
 * {@link vn.langnghe.identity.rotation.SealedColumns} is the one list of what is sealed where. It must not know what the
 * envelopes hold: it sees 105 bytes of each.
 */
package vn.langnghe.identity.rotation;
