/**
 * Tokens by which programs act for a member of staff.
 *
 * <p>Gate: {@link vn.langnghe.office.staff.token.StaffTokens}. A change of the proof in {@code office.staff} ends them.
 *
 * <p>Must not know: headers, paths, what a caller asks for.
 */
package vn.langnghe.office.staff.token;
