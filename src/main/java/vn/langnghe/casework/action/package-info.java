/**
 * What may be done with a case: the table of actions and statuses, the fields they ask for, and why one is refused.
 *
 * <p>Gate: {@link vn.langnghe.casework.action.CaseAction}, the table. It is carried out by {@code casework.Casework},
 * which asks the guards that need more than a table.
 *
 * <p>Must not know: a case file, or anything that is stored. Everything here is a value.
 */
package vn.langnghe.casework.action;
