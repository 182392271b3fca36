/**
 * What the law asks of a case beside its dates: the checklist of fitness and the grounds of acts that turn it away.
 *
 * <p>Gates: {@link vn.langnghe.casework.law.LegalGrounds} and {@link vn.langnghe.casework.law.Fitness}; both read dated
 * rows of {@code sql/} and are asked by {@code Casework} inside its transaction. Rules over the rows are pure.
 *
 * <p>Must not know: case files, statuses, pages.
 */
package vn.langnghe.casework.law;
