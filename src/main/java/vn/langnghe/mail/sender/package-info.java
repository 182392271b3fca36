/**
 * Carries the outbox of {@code letters} to the next mail server, or writes demo copies where there is none.
 *
 * <p>Gate: none, {@link vn.langnghe.mail.sender.Sender} wakes by itself, in the roles that hold the vault's key.
 *
 * <p>Must not know: why a letter is written. Never logs an address, a subject or what a server answered.
 */
package vn.langnghe.mail.sender;
