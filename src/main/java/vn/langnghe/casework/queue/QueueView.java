package vn.langnghe.casework.queue;

import java.util.Locale;
import java.util.Optional;

/** Saved views of the queue, each a condition on top of what the person may see. */
public enum QueueView {
    ALL("1 = 1"),
    OPEN("c.status <> 'CLOSED'"),
    NEW("c.status = 'NEW'"),
    WAITING("c.status in ('NEEDS_INFO', 'TRANSFERRED', 'SUSPENDED')"),
    ROUTED("c.status = 'ROUTED'"),
    WORKING("c.status in ('IN_PROGRESS', 'INSPECTION', 'REVIEW')"),
    APPROVAL("(c.status = 'APPROVAL' or c.open_proposals > 0)"),
    ANSWERED("c.status = 'ANSWERED'"),
    DUE("c.due_key <= date_add(?, interval 2 day)"),
    OVERDUE("c.due_key < ?"),
    ESCALATED("(c.escalation_level >= 3 or c.status in ('INSPECTION', 'REVIEW'))"),
    CLOSED("c.status = 'CLOSED'");

    private final String condition;

    QueueView(String condition) {
        this.condition = condition;
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
