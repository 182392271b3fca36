/**
 * What we write to people: templates, contact envelopes, the outbox.
 *
 * <p>Gate: {@link vn.langnghe.letters.Letters}. A letter is a row written in the transaction of what it tells about; its
 * recipient is an envelope that only the sender opens.
 *
 * <p>Must not know: SMTP, MIME, pages.
 */
package vn.langnghe.letters;
