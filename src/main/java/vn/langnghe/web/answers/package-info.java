/**
 * {@code /answers}: the conclusions that are posted today, for everybody, without a script.
 *
 * <p>Gate of what is shown: {@code casework.answer.PublicAnswers}.
 *
 * <p>Must not know: cases, numbers, codes. Nothing here leads from a posting to its case.
 */
package vn.langnghe.web.answers;
