/**
 * The heart: one matter from the day it arrives to the day it is closed.
 *
 * <p>Gate: {@link vn.langnghe.casework.Casework} for every change, {@code queue.CaseQueue} for every look by staff,
 * {@code track.Tracking} for the citizen. {@link vn.langnghe.casework.CaseFile} is public to read; its mutators are
 * package-private, so nobody goes round the gate. What may happen when, and by whom, stands in the table
 * {@link vn.langnghe.casework.action.CaseAction}; {@code facts} holds the codes and words a case begins with.
 *
 * <p>Must not know: how a case arrived, how letters leave, what a page or a mail looks like.
 */
package vn.langnghe.casework;
