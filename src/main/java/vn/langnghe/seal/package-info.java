/**
 * Sealing: envelopes that only their readers open, keyed digests, receipt codes, signatures, passwords.
 *
 * <p>The only room that knows {@code javax.crypto} and the primitives of {@code java.security}. Its gate is {@link
 * vn.langnghe.seal.Seal}; the keys themselves never leave the room. It must not know what it seals: it sees bytes and
 * the place they belong to ({@link vn.langnghe.seal.Context}), never a case, a person or a table's content.
 */
package vn.langnghe.seal;
