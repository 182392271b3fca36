/**
 * What the law asks of a case beside its dates: the checklist of fitness, the grounds of acts that turn it away,
 * papers of many people, the register of incoming papers.
 *
 * <p>Gates: {@link vn.langnghe.casework.law.LegalGrounds}, {@link vn.langnghe.casework.law.Fitness},
 * {@link vn.langnghe.casework.law.GroupPapers}, {@link vn.langnghe.casework.law.IncomingRegister}; {@code Casework} asks
 * them inside its transaction. Rules over their rows are pure.
 *
 * <p>Must not know: case files, statuses, pages.
 */
package vn.langnghe.casework.law;
