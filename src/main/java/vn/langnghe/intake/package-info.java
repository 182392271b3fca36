/**
 * The one door behind all doors: whatever channel a citizen used, it ends here, once.
 *
 * <p>Gate: {@link vn.langnghe.intake.Intake#receive}. One transaction stores the submission with its raw envelope and
 * keyed digest, opens the case, seals identity and attachments, starts the clocks, writes the history and puts the
 * acknowledgement in the outbox. Only when it has committed does the caller answer.
 *
 * <p>Must not know: pages, requests, mail formats, how letters leave.
 */
package vn.langnghe.intake;
