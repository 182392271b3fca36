/**
 * What a change of the calendar does to the open clocks of all cases: a look before it, the change, the recount after it.
 *
 * <p>Gates: {@link vn.langnghe.casework.calendar.CalendarDesk} for people,
 * {@link vn.langnghe.casework.calendar.Recounting} for the job that lets the clocks follow, batch by batch. Both dates
 * stay in the history: an event of the clock and an entry of the ledger.
 *
 * <p>Must not know: a case's words, who may see it, entities: clocks are read and moved in thousands, by plain SQL.
 */
package vn.langnghe.casework.calendar;
