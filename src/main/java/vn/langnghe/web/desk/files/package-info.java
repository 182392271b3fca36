/**
 * Which files of a sealed case go along to the office: the list on {@code /desk/redact}, and the cases in which files wait.
 *
 * <p>Gate: {@link vn.langnghe.web.desk.files.ReleasePanel}, a part of the page for covering.
 *
 * <p>Must not know: who may decide, what is handed out.
 */
package vn.langnghe.web.desk.files;
