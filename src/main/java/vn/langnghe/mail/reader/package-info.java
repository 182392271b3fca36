/**
 * From the bytes of a mail to what a person wrote: text, heading, sender, files. Pure functions of the bytes.
 *
 * <p>Gate: {@link vn.langnghe.mail.reader.MailReader}. It decodes by itself and never asks the mail library for decoded
 * content, which throws at the first unknown charset. What it cannot read it hands on as a file; only a mail beyond its
 * limits is {@link vn.langnghe.mail.reader.Unreadable}.
 *
 * <p>Must not know: the network, the database, cases.
 */
package vn.langnghe.mail.reader;
