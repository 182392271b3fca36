/**
 * What ties a mail to earlier ones: the ids it answers, the numbers it names. Pure functions of header and text; what an id proves is decided above, and a number never proves anything.
 *
 * <p>Gate: {@link vn.langnghe.mail.thread.ReplyIds}, {@link vn.langnghe.mail.thread.CaseNumbers}.
 *
 * <p>Must not know: cases, keys, the database.
 */
package vn.langnghe.mail.thread;
