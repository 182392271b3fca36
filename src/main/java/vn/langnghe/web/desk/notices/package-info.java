/**
 * Notices at the desk: the list of open ones, each as a paper to print, and their words on the page of a case.
 *
 * <p>Gate: the pages {@code /desk/notices} and {@code /desk/notice}. What a paper may say is decided by the type of its
 * version in {@code casework.notice}; names and addresses are typed on the paper itself and never sent here.
 *
 * <p>Must not know: which notices there are, when they are due, who may see which case.
 */
package vn.langnghe.web.desk.notices;
