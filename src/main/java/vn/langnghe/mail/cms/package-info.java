/**
 * Mails that were signed as a whole (S/MIME, RFC 8551: {@code smime.p7m} with signed-data): what is signed, so that it
 * can be read. A signature is neither checked nor trusted, nothing is decrypted, no key or list is fetched.
 *
 * <p>Gate: {@link vn.langnghe.mail.cms.SignedContent}.
 *
 * <p>Must not know: keys, mails, cases, the network.
 */
package vn.langnghe.mail.cms;
