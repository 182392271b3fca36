package vn.langnghe.casework.action;

import java.util.List;
import vn.langnghe.platform.Refusal;

/** The action is not there for this status and person now. Names what is. */
public class NotAllowed extends Refusal {
    private static final long serialVersionUID = 1L;

    private final List<String> allowed;

    public NotAllowed(CaseAction action, CaseStatus status) {
        this(action, status, List.of());
    }

    public NotAllowed(CaseAction action, CaseStatus status, List<String> allowed) {
        super(sentence(allowed), action.name(), status.name(), String.join(", ", allowed));
        this.allowed = List.copyOf(allowed);
    }

    /**
     * The table has the action, a guard does not let it pass.
     *
     * @param key of the sentence that says why
     */
    public NotAllowed(String key, List<String> allowed) {
        super(key);
        this.allowed = List.copyOf(allowed);
    }

    /** Where nothing is left to do, no list is begun. */
    private static String sentence(List<String> allowed) {
        return allowed.isEmpty() ? "casework.refused.nothingAllowed" : "casework.refused.notAllowed";
    }

    /** Codes of the actions that the person may take now. */
    public List<String> allowed() {
        return allowed;
    }
}
