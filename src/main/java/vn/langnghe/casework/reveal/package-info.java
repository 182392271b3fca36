/**
 * Opening who sent a case: somebody who works on it asks, a custodian who is somebody else decides, the same person opens
 * one set of fields once within fifteen minutes; every step stands in the history of the case and in that of the request.
 *
 * <p>Gates: {@link vn.langnghe.casework.reveal.RevealDesk} for whoever asks, {@link
 * vn.langnghe.casework.reveal.Custody} for whoever decides, {@link vn.langnghe.casework.reveal.OpeningDesk} for whoever
 * then looks. Until the moment of opening nothing here looks whether there
 * is an identity at all: asking for a nameless sender is the same, in words and in time. Must not know: pages.
 */
package vn.langnghe.casework.reveal;
