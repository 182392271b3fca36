package vn.langnghe.casework.track;

import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.Outcome;

/**
 * Where a case stands as its citizen knows it.
 *
 * @param outcome of an answer or an end that the citizen was told of; null before, whatever is proposed
 * @param answered an answer stands
 */
record Told(CaseStatus status, CaseStatus previous, Outcome outcome, boolean answered) {
    static Told of(CaseFile file) {
        boolean known = file.status() == CaseStatus.ANSWERED || file.status() == CaseStatus.CLOSED;
        return new Told(file.status(), file.previousStatus(), known ? file.outcome() : null, file.answered());
    }

    boolean closed() {
        return status == CaseStatus.CLOSED;
    }

    /** Place on the six-step line, 1–6. */
    int step() {
        if (status.step() > 0) {
            return status.step();
        }
        return previous == null ? CaseStatus.NEW.step() : Math.max(1, previous.step());
    }
}
