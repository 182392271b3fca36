/**
 * The heart: one matter from the day it arrives to the day it is closed.
 *
 * <p>Gates: {@link vn.langnghe.casework.Reception} for what comes in, {@link vn.langnghe.casework.Casework} for the acts
 * of staff, {@link vn.langnghe.casework.CitizenActs} for those of the citizen, {@link vn.langnghe.casework.TimeActs} for
 * what comes by itself, {@code queue.CaseQueue} for every look by staff, {@code track.Tracking} for the citizen's. {@link vn.langnghe.casework.CaseFile} is public to read; its mutators
 * are package-private, so nobody goes round the gates. What may happen when, and by whom, stands in the table
 * {@link vn.langnghe.casework.action.CaseAction}; what an act does beside moving the status, in {@code Deeds};
 * {@code facts} holds the codes and words a case begins with.
 *
 * <p>Must not know: how a case arrived, how letters leave, what a page or a mail looks like.
 */
package vn.langnghe.casework;
