package vn.langnghe.casework.action;

import vn.langnghe.platform.Refusal;

/** The table allows the action, a rule above the table does not. */
public class GuardRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public GuardRefused(String key, Object... args) {
        super(key, args);
    }
}
