/**
 * What a case's page says, in words and lines: the talk, proposals, clocks, items, tasks, the history.
 *
 * <p>Gates: {@link vn.langnghe.web.desk.words.CaseWords}, {@link vn.langnghe.web.desk.words.AnswerWords}, {@link
 * vn.langnghe.web.desk.words.HistoryWords}: records in, lines out.
 *
 * <p>Must not know: the page that draws them.
 */
package vn.langnghe.web.desk.words;
