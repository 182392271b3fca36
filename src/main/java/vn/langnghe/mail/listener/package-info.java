/**
 * Speaks SMTP with the servers that bring mail. Says 250 only after the mail is committed, 451 whenever it is not.
 *
 * <p>Gate: none, it opens by itself when the service is ready and hands each mail to {@link vn.langnghe.mail.Mailroom}.
 *
 * <p>Must not know: what is in a mail.
 */
package vn.langnghe.mail.listener;
