/**
 * What is done with the words of a mail after they were decoded: HTML made harmless, history that mail programs quote
 * told from what was written, files written into the text taken out. Pure functions of texts.
 *
 * <p>Gate: each class on its own.
 *
 * <p>Must not know: bytes, parts, cases, the network.
 */
package vn.langnghe.mail.wording;
