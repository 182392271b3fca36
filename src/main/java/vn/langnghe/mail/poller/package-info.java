/**
 * Reads mailboxes over IMAP: lists, fetches without marking, hands each mail to {@link vn.langnghe.mail.Mailroom}, and
 * marks it on its server only when it is stored.
 *
 * <p>Gate: none, it opens by itself when the service is ready. One thread for each mailbox, which works only while its
 * process holds the mailbox's lease.
 *
 * <p>Must not know: what is in a mail.
 */
package vn.langnghe.mail.poller;
