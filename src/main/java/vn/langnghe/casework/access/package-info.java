/**
 * Who may read and do what: one table for lists, counts, search, single cases, files, mails and buttons.
 *
 * <p>{@link vn.langnghe.casework.access.Permissions} is the table; it decides in memory on one case and gives the same
 * decision as a condition for the database. Gate: {@link vn.langnghe.casework.access.Visibility}. Deny by default: what
 * no rule gives nobody has, and a {@linkplain vn.langnghe.casework.access.Bar bar} outweighs every rule. Printed as
 * {@code src/docs/permissions.md}.
 *
 * <p>Must not know: pages, requests, what a field looks like.
 */
package vn.langnghe.casework.access;
