/**
 * The reading side of the heart, for staff: lists, counts, search and the single case.
 *
 * <p>Gate: {@link vn.langnghe.casework.queue.CaseQueue} and {@link vn.langnghe.casework.queue.CaseDesk}. Both ask
 * {@code casework.access}; there is no other way to a case. Rows and views are records read for one page; entities
 * do not leave this room.
 *
 * <p>Must not know: pages, requests, formats.
 */
package vn.langnghe.casework.queue;
