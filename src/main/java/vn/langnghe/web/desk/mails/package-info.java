/**
 * What the page of a case says about the mail it came by.
 *
 * <p>Gate: {@link vn.langnghe.web.desk.mails.MailSpelling}, for the template. Must not know: how mails are read.
 */
package vn.langnghe.web.desk.mails;
