/**
 * The book of the mailboxes that are polled: what lay in them, what of it is stored, what may be marked and deleted
 * there.
 *
 * <p>Gate: {@link vn.langnghe.intake.mailbox.MailboxBook}. Must not know: how a mailbox is read, what is in a mail.
 */
package vn.langnghe.intake.mailbox;
