/**
 * The files of a case: as its page shows them, and which of a sealed case go along to the office, with the cases in which
 * files wait for that.
 *
 * <p>Gates: {@link vn.langnghe.web.desk.files.FilePanel}, a part of the case's page, and {@link
 * vn.langnghe.web.desk.files.ReleasePanel}, a part of the page for covering.
 *
 * <p>Must not know: who may decide, what is handed out.
 */
package vn.langnghe.web.desk.files;
