/**
 * The book of the mails: one row for each that was answered with 250, what became of it and why, and the sums by which a
 * day is checked.
 *
 * <p>Gate: {@link vn.langnghe.intake.mails.MailBook}, written by the mail door before it looks into a mail and again in
 * the transaction that stores it.
 *
 * <p>Must not know: MIME, SMTP, pages.
 */
package vn.langnghe.intake.mails;
