/**
 * Who works in the offices, in which roles, and how they prove who they are.
 *
 * <p>Gate: {@link vn.langnghe.office.staff.Accounts}.
 *
 * <p>Must not know: sessions, headers, pages; what a role may do with a case is said in {@code casework.action}.
 */
package vn.langnghe.office.staff;
