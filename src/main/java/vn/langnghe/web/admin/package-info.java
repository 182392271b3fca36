/**
 * Pages for the administrator. An administrator sees offices and settings, never a case.
 *
 * <p>Gates: {@code /admin/offices}, {@code /admin/calendar}, {@code /admin/lexicon}, {@code /admin/staff}, {@code /admin/person}.
 *
 * <p>Must not know: cases.
 */
package vn.langnghe.web.admin;
