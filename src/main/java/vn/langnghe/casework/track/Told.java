package vn.langnghe.casework.track;

import java.time.Instant;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.action.Approval;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.Outcome;

/**
 * Where a case stands as its citizen knows it: while an approval may still be taken back, as before it.
 *
 * @param outcome of an answer or an end that the citizen was told of; null before
 * @param answered an answer stands that the citizen was told of
 * @param undoable the approval that may still be taken back, or null
 */
record Told(CaseStatus status, CaseStatus previous, Outcome outcome, boolean answered, Approval undoable) {
    static Told of(CaseFile file, Instant now) {
        Approval held = file.held(now).orElse(null);
        if (held != null) {
            return new Told(file.previousStatus(), held.previous(), null, false, held);
        }
        boolean known = file.status() == CaseStatus.ANSWERED || file.status() == CaseStatus.CLOSED;
        return new Told(file.status(), file.previousStatus(), known ? file.outcome() : null, file.answered(), null);
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
