/**
 * The mail room: the mails that wait for a person, what each is and why, and what a person may do about it.
 *
 * <p>Gates: {@link vn.langnghe.intake.mailroom.MailDesk} shows, {@link vn.langnghe.intake.mailroom.MailDecisions} acts,
 * {@link vn.langnghe.intake.mailroom.MailRuleBook} keeps the rules. A mail that belongs to a case is seen by whoever sees
 * the case, by the same predicate; nobody is ever shown its sender. No act deletes a byte.
 *
 * <p>Must not know: MIME. What a mail says comes through {@link vn.langnghe.intake.mailroom.MailEyes}, which the mail door
 * provides.
 */
package vn.langnghe.intake.mailroom;
