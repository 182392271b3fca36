/**
 * Plays citizens and staff: fills a database in demo mode with accounts and forty cases in every status.
 *
 * <p>No gate: a door like {@code web} and {@code mail}, entered by nobody. It starts by itself after the migrations and
 * before the doors open, and acts only through the gates of the rooms below; not one row of a case is written past them.
 *
 * <p>Must not know: SQL, statuses, how an action works. What it plays is data in {@code vn/langnghe/demo}; every place,
 * person and number there is invented.
 */
package vn.langnghe.demo;
