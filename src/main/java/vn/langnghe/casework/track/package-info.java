/**
 * The citizen's side of the heart: number and code open the citizen's own page.
 *
 * <p>Gate: {@link vn.langnghe.casework.track.Tracking}. The same answer for an unknown number and a wrong code; only
 * wrong codes cost budget; the original story is never shown.
 *
 * <p>Must not know: pages, requests, staff.
 */
package vn.langnghe.casework.track;
