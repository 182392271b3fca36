package vn.langnghe.casework.queue;

import java.util.Locale;
import java.util.Optional;

/** Saved views of the queue, each a condition on top of what the person may see. */
public enum QueueView {
    ALL("1 = 1", null),
    OPEN("c.phase <> 'CLOSED'", null),
    NEW("c.phase = 'NEW'", "by_phase"),
    WAITING("c.phase = 'WAITING'", "by_phase"),
    ROUTED("c.phase = 'ROUTED'", "by_phase"),
    WORKING("c.phase = 'WORKING'", "by_phase"),
    APPROVAL("c.awaits_approval = 1", "by_approval"),
    ANSWERED("c.phase = 'ANSWERED'", "by_phase"),
    DUE("c.due_key <= date_add(?, interval 2 day)", null),
    OVERDUE("c.due_key < ?", null),
    ESCALATED("c.escalated = 1", "by_escalation"),
    CLOSED("c.phase = 'CLOSED'", "by_phase");

    private final String condition;
    private final String index;

    /** {@code index}: the one in which the view is one stretch, in the order of {@link QueueSort#DUE}; null = any. */
    QueueView(String condition, String index) {
        this.condition = condition;
        this.index = index;
    }

    String index() {
        return index;
    }

    String condition() {
        return condition;
    }

    /** True when the condition asks for today's date. */
    boolean dated() {
        return condition.contains("?");
    }

    /** Code in addresses and the API: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<QueueView> of(String code) {
        for (QueueView view : values()) {
            if (view.code().equals(code)) {
                return Optional.of(view);
            }
        }
        return Optional.empty();
    }
}
