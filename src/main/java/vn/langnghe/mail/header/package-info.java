/**
 * What stands in a header field, in letters: encoded words (RFC 2047) and parameters (RFC 2231) as the world writes them.
 * Pure functions that never fail.
 *
 * <p>Gate: {@link vn.langnghe.mail.header.EncodedWords}, {@link vn.langnghe.mail.header.Parameters}.
 *
 * <p>Must not know: which fields there are, the network, the database, cases.
 */
package vn.langnghe.mail.header;
