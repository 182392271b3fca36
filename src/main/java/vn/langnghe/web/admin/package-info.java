/**
 * Pages for the administrator. An administrator sees offices and settings, never a case.
 *
 * <p>Gate: {@code /admin/offices}, {@code /admin/calendar}.
 *
 * <p>Must not know: cases.
 */
package vn.langnghe.web.admin;
