/**
 * What in a story tells who wrote it, and how it is covered before an office reads it (Law on Denunciations 25/2018,
 * article 56 paragraph 2: name, address, handwriting and other personal information are taken out before the paper is
 * handed on).
 *
 * <p>Gate: {@link vn.langnghe.casework.redact.Details} finds, {@link vn.langnghe.casework.redact.Cover} covers. Pure: it
 * knows no case and keeps nothing. What is found is a proposal; a person decides.
 */
package vn.langnghe.casework.redact;
