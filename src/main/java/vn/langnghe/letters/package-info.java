/**
 * What we write to people: which letter follows from which event, its words, and the outbox.
 *
 * <p>Gates: {@link vn.langnghe.letters.Letters} writes a letter as a row in the transaction of what it tells about;
 * {@link vn.langnghe.letters.Outbox} hands due letters to whoever can carry them. A recipient stands in an envelope that
 * only the vault's key opens; words are made when the letter leaves, so that no one-time link is ever stored in clear.
 *
 * <p>Must not know: SMTP, MIME, pages.
 */
package vn.langnghe.letters;
