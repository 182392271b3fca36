/**
 * The call desk: one sheet that is written while the caller speaks.
 *
 * <p>Gate: {@code /operator/call} and the saving of drafts beside it. A sheet becomes a case through {@code
 * intake.IntakeOnce}, once, however often the button is pressed.
 *
 * <p>Must not know: what becomes of a case afterwards but its number and status.
 */
package vn.langnghe.web.operator;
