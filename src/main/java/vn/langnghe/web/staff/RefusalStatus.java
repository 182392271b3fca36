package vn.langnghe.web.staff;

import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.casework.action.GuardRefused;
import vn.langnghe.casework.action.NotAllowed;
import vn.langnghe.casework.action.StaleCase;
import vn.langnghe.platform.Refusal;

/** The HTTP status of a refusal, the same as the API gives. */
final class RefusalStatus {
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int STALE = 412;
    private static final int UNPROCESSABLE = 422;

    private RefusalStatus() {}

    static int of(Refusal no) {
        if (no instanceof CaseNotFound) {
            return NOT_FOUND;
        }
        if (no instanceof StaleCase) {
            return STALE;
        }
        return no instanceof NotAllowed || no instanceof GuardRefused ? CONFLICT : UNPROCESSABLE;
    }
}
