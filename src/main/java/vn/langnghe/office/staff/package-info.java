/**
 * Who works in the offices, in which roles, and how they prove who they are.
 *
 * <p>Gates: {@link vn.langnghe.office.staff.Accounts} (login, password), {@link
 * vn.langnghe.office.staff.Sessions}, {@link vn.langnghe.office.staff.SecondFactor}, {@link
 * vn.langnghe.office.staff.Invitations}. The administrator's side is {@code office.staff.book}; programs
 * come in by {@code office.staff.token}.
 *
 * <p>Must not know: web sessions, headers, pages; what a role may do with a case is said in {@code casework.action}.
 */
package vn.langnghe.office.staff;
