package vn.langnghe.intake.mailbox;

/**
 * A mailbox as it was found: within one era a uid means one mail.
 *
 * @param highest uid that was listed in this era; 0 when none
 */
public record View(String mailbox, long uidvalidity, int era, long highest) {}
