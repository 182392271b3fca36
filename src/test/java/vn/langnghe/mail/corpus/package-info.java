/**
 * The corpus of mails as the world sends them: rows M01 to M85 of the mail door's catalogue, as far as they are about
 * reading. Each row is made by the code, says what must become of it, and shows up in {@code target/mail-corpus.md}.
 * Rows that need the service are tests of their own rooms, named by their row.
 */
package vn.langnghe.mail.corpus;
