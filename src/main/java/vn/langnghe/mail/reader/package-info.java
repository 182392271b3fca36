/**
 * From the bytes of a mail to what a person wrote: text, heading, sender, files. Pure functions of the bytes.
 *
 * <p>Gate: {@link vn.langnghe.mail.reader.MailReader}. {@code mime} takes the mail apart, {@code charset} turns
 * bytes into letters, {@code wording} tidies the words, {@code tnef} and {@code cms} look into what other programs packed
 * up. What it cannot read it hands on as a file; only a mail beyond its limits is
 * {@link vn.langnghe.mail.reader.Unreadable}.
 *
 * <p>Must not know: the network, the database, cases.
 */
package vn.langnghe.mail.reader;
