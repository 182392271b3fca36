/**
 * The clocks that have not ended, of all cases at once: for whoever counts them anew or looks which of them run out.
 *
 * <p>Gates: {@link vn.langnghe.casework.clock.open.OpenClocks} and {@link vn.langnghe.casework.clock.open.ClockLooks}. Plain
 * SQL and rows without entities: there are tens of thousands.
 *
 * <p>Must not know: how a clock moves, what happens to a case when one runs out.
 */
package vn.langnghe.casework.clock.open;
