package vn.langnghe.casework.action;

import vn.langnghe.platform.Refusal;

/** Somebody else changed the case since the person looked at it. */
public class StaleCase extends Refusal {
    private static final long serialVersionUID = 1L;

    public StaleCase() {
        super("casework.refused.stale");
    }
}
