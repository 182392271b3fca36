/**
 * The citizen's pages: send, receipt, look up, telephone numbers, what is protected.
 *
 * <p>Gate: addresses. A bean {@code XyPage} belongs to {@code xy.xhtml}; every page is a stateless view and a plain
 * form, complete without cookies and without scripts. Nothing a citizen types is kept between two requests except in
 * the page that goes back.
 *
 * <p>Must not know: transactions, SQL, mail, how anything is stored.
 */
package vn.langnghe.web;
