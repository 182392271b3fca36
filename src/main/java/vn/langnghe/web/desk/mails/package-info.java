/**
 * What the page of a case says about the mail it came by, and about the letters that went to its sender.
 *
 * <p>Gates: {@link vn.langnghe.web.desk.mails.MailSpelling} and {@link vn.langnghe.web.desk.mails.LetterWords}, for the
 * template. Must not know: how mails are read, where letters go.
 */
package vn.langnghe.web.desk.mails;
