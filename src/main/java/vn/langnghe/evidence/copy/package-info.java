/**
 * Safe copies: what a reader of a file sees, without what its author did not mean to tell - place and device of a photo,
 * names in a document, history, scripts. Whoever handles a sealed case gets these and never the original.
 *
 * <p>Gate: {@link vn.langnghe.evidence.copy.Copies}. {@link vn.langnghe.evidence.copy.CopyRounds} makes them in the
 * background, in processes that may open the vault, one at a time, each in a child process
 * ({@link vn.langnghe.evidence.copy.make}); a copy is sealed as its original is. ADR 0038.
 *
 * <p>Must not know: cases beyond their id, who may have a copy.
 */
package vn.langnghe.evidence.copy;
