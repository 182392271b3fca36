package vn.langnghe.casework.action;

/**
 * Fired inside the transaction in which a case took an action, for the flows above: letters, escalation.
 *
 * @param from status before
 * @param to status after; the same when it stayed
 * @param approval of the answer that was given last, or that this action took back; null without one
 */
public record CaseMoved(
        String caseId,
        String number,
        CaseAction action,
        CaseStatus from,
        CaseStatus to,
        String office,
        Approval approval) {}
