/**
 * What a case alleges, what was found, and what of the answer everybody may read.
 *
 * <p>Gates: {@link vn.langnghe.casework.answer.Allegations} and {@link vn.langnghe.casework.answer.Publications}, which
 * {@code Casework} asks inside its transaction; {@link vn.langnghe.casework.answer.PublicAnswers} for the public page.
 * Which outcome fits the findings ({@link vn.langnghe.casework.answer.Findings}) and what a text may not name
 * ({@link vn.langnghe.casework.answer.IdentityCheck}) is pure.
 *
 * <p>Must not know: case files, statuses, pages.
 */
package vn.langnghe.casework.answer;
