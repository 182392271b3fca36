/**
 * The vault: who sent a case, sealed on arrival and readable by nobody by default.
 *
 * <p>Gate: {@link vn.langnghe.identity.Vault}; {@link vn.langnghe.identity.Contact} checks what doors are given. It must
 * not know cases beyond their id, and no other room keeps a name, a telephone number or an address. {@code rotation}
 * changes the key that everything sealed is sealed for.
 */
package vn.langnghe.identity;
