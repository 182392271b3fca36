/**
 * What about a file may do harm to whoever opens it: told from its name and its bytes, without opening it.
 *
 * <p>Gate: {@link vn.langnghe.evidence.danger.Danger}, and {@link vn.langnghe.evidence.danger.Watch} while a file is
 * taken in. Must not know: cases, people, the database. A mark warns; nothing is refused or removed because of it.
 */
package vn.langnghe.evidence.danger;
