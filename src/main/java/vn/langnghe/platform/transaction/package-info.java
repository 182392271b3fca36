/**
 * Where transactions begin and how they end.
 *
 * <p>Gate: {@link vn.langnghe.platform.transaction.UseCase}, the mark of a room's gate; {@link
 * vn.langnghe.platform.transaction.Transactions} for the few who need one of their own, or try again.
 *
 * <p>Must not know what is done inside.
 */
package vn.langnghe.platform.transaction;
