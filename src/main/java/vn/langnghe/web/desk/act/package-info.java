/**
 * What can be done with a case: its buttons, the form of each action with its fields and choices, and the press itself.
 *
 * <p>Gates: {@link vn.langnghe.web.desk.act.ActionBar}, {@link vn.langnghe.web.desk.act.ActionForms}, {@link
 * vn.langnghe.web.desk.act.CaseActs}. Drawn from the table of actions; nothing here decides who may do what.
 *
 * <p>Must not know: the page that draws it.
 */
package vn.langnghe.web.desk.act;
