/**
 * When something is due: terms, the calendar of working days, and pure date arithmetic between them.
 *
 * <p>Gates: {@link vn.langnghe.deadline.DueDates} computes and says why, {@link vn.langnghe.deadline.Terms} and
 * {@link vn.langnghe.deadline.Calendars} read the dated rows of {@code V002__calendar.sql}. Numbers of days and
 * holidays are data, never code. Must not know cases, offices or today: every day comes in as an argument.
 */
package vn.langnghe.deadline;
