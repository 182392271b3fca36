/**
 * What a person does with the own account: rights, open sessions, password, second factor; and the page behind a
 * one-time link.
 *
 * <p>Gates: {@code /desk/account}, {@code /desk/second-factor}, {@code /invitation}; all work without scripts.
 *
 * <p>Must not know: how a password or a code is checked, who has to have a second factor.
 */
package vn.langnghe.web.account;
