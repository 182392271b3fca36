/**
 * The mail door: what citizens write to our address comes in here, what we write to them leaves here.
 *
 * <p>Gate: none, doors are entered by nobody. {@code listener} speaks SMTP, {@code poller} reads mailboxes, {@code reader} understands a mail's bytes,
 * this package decides what becomes of it and hands it to {@code intake}, {@code sender} carries the outbox of {@code
 * letters}. The only room that knows MIME and SMTP.
 *
 * <p>Must not know: pages, other doors. What a mail says about itself is never trusted, only recorded.
 */
package vn.langnghe.mail;
