/**
 * Sealing: envelopes that only their readers open, keyed digests, receipt codes, signatures, passwords.
 *
 * <p>The only room that knows {@code javax.crypto} and the primitives of {@code java.security}. Its gate is {@link
 * vn.langnghe.seal.Seal}; the keys themselves never leave the room. It must not know what it seals: it sees bytes and
 * the place they belong to ({@link vn.langnghe.seal.Context}), never a case, a person or a table's content.
 *
 * <p>Larger than other rooms, and not by oversight: primitives, curves and key files are package-private, so that nobody
 * goes round the gate. Packages below this one would open them to the whole house.
 */
package vn.langnghe.seal;
