package vn.langnghe.casework.queue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Saved views of the queue, each a condition on top of what the person may see. */
public enum QueueView {
    ALL("1 = 1", null, 0, 1, 2),
    OPEN("c.phase <> 'CLOSED'", null, 0, 1),
    NEW("c.phase = 'NEW'", "by_phase", 0),
    WAITING("c.phase = 'WAITING'", "by_phase"),
    ROUTED("c.phase = 'ROUTED'", "by_phase", 1),
    WORKING("c.phase = 'WORKING'", "by_phase", 1),
    APPROVAL("c.awaits_approval = 1", "by_approval"),
    ANSWERED("c.phase = 'ANSWERED'", "by_phase", 1),
    DUE("c.due_key <= date_add(?, interval 2 day)", null, 0, 1, 2),
    OVERDUE("c.due_key < ?", null, 0, 1, 2),
    ESCALATED("c.escalated = 1", "by_escalation"),
    CLOSED("c.phase = 'CLOSED'", "by_phase", 2);

    private final String condition;
    private final String index;
    private final Set<Integer> shelves;

    /**
     * {@code index}: the one in which the view is one stretch, in the order of {@link QueueSort#DUE}; null = none.
     * {@code shelves}: where its cases can be ({@code case_file.shelf}); none = few enough to look through them all.
     */
    QueueView(String condition, String index, Integer... shelves) {
        this.condition = condition;
        this.index = index;
        this.shelves = Set.of(shelves);
    }

    String index() {
        return index;
    }

    Set<Integer> shelves() {
        return shelves;
    }

    /** True when there are few such cases in the whole house. */
    boolean few() {
        return shelves.isEmpty();
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
