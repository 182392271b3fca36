package vn.langnghe.api.problem;

import java.util.Set;
import vn.langnghe.api.input.InputRefused;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.casework.action.GuardRefused;
import vn.langnghe.casework.action.NotAllowed;
import vn.langnghe.casework.action.StaleCase;
import vn.langnghe.casework.queue.QueueRefused;
import vn.langnghe.casework.track.TrackRefused;
import vn.langnghe.intake.KeyReused;
import vn.langnghe.platform.Refusal;
import vn.langnghe.seal.CannotOpen;

/** Which status says which no. */
final class RefusalStatus {
    /** Too many wrong passwords, or too many passwords at once. */
    private static final Set<String> LATER = Set.of("office.refused.wait", "office.refused.busy");

    private RefusalStatus() {}

    static int of(Refusal refusal) {
        if (refusal instanceof InputRefused input) {
            return input.status();
        }
        if (refusal instanceof TrackRefused track) {
            return of(track);
        }
        if (refusal instanceof CaseNotFound) {
            return 404;
        }
        if (refusal instanceof StaleCase) {
            return 412;
        }
        if (refusal instanceof QueueRefused) {
            return 400;
        }
        if (LATER.contains(refusal.key())) {
            return 429;
        }
        return refusal instanceof CannotOpen ? 500 : ofState(refusal);
    }

    /** What the case or the key does not allow now is a conflict; everything else is about a value. */
    private static int ofState(Refusal refusal) {
        boolean conflict =
                refusal instanceof NotAllowed || refusal instanceof GuardRefused || refusal instanceof KeyReused;
        return conflict ? 409 : 422;
    }

    private static int of(TrackRefused track) {
        if (track.malformed()) {
            return 422;
        }
        return track.tooMany() ? 429 : 404;
    }
}
