package vn.langnghe.intake.mailbox;

/**
 * A mail in its mailbox.
 *
 * @param id of its row
 * @param uid by which its server knows it
 */
public record Lying(long id, long uid) {}
