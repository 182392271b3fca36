/**
 * The wire format of mails (RFC 5322, RFC 2045, RFC 2046) as it really arrives: header fields, parts, transfer
 * encodings. Whatever is broken is read as well as it can be; nothing throws but {@link vn.langnghe.mail.mime.TooMuch},
 * when a mail costs more than it is worth. The bytes are never copied as a whole.
 *
 * <p>Gate: {@link vn.langnghe.mail.mime.Entity}.
 *
 * <p>Must not know: what the words mean, files, cases, the network.
 */
package vn.langnghe.mail.mime;
