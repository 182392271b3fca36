/**
 * The administrator's book of accounts: invitations, roles, substitutes, declared relations, closing an account.
 *
 * <p>Gates: {@link vn.langnghe.office.staff.book.StaffBook}, {@link vn.langnghe.office.staff.book.Substitutes} and {@link
 * vn.langnghe.office.staff.book.WorkMail}; every change is a line of the ledger in the same transaction. Nobody gives a right to himself. {@link vn.langnghe.office.staff.book.NewAdmin} makes the first account.
 *
 * <p>Must not know: sessions and passwords, cases, pages.
 */
package vn.langnghe.office.staff.book;
