/**
 * Who works here: offices with their hotlines and successors, the rules that suggest an office, staff and what they may.
 *
 * <p>Gates: {@link vn.langnghe.office.Offices}, {@link vn.langnghe.office.Routing}, {@link vn.langnghe.office.staff.Accounts}.
 * Offices and rules are dated rows of {@code V003__office.sql}; the decisions over them ({@code OfficeBook},
 * {@code RuleBook}) are pure and know no database. Must not know cases: a rule judges facts, never a case file.
 */
package vn.langnghe.office;
