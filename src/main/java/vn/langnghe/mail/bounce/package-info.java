/**
 * Reads what mail servers report about our letters (RFC 3464).
 *
 * <p>Gate: {@link vn.langnghe.mail.bounce.Report}.
 *
 * <p>Must not know: cases, keys, the database. A report is only somebody's word: which letter it is about counts when we
 * signed the id it names, and never otherwise.
 */
package vn.langnghe.mail.bounce;
