/**
 * The vault: who sent a case, sealed on arrival and readable by nobody by default.
 *
 * <p>Gate: {@link vn.langnghe.identity.Vault}; {@link vn.langnghe.identity.Contact} checks what doors are given. It must
 * not know cases beyond their id, and no other room keeps a name, a telephone number or an address.
 */
package vn.langnghe.identity;
