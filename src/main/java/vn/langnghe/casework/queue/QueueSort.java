package vn.langnghe.casework.queue;

import java.util.Locale;
import java.util.Optional;

/** The orders a queue can have; each is a key that an index carries, with the number as tie-break. */
public enum QueueSort {
    /** What is due first; cases without a running term come last. */
    DUE("c.due_key", false, null),
    /** Newest first. */
    RECEIVED("c.received_at", true, "by_arrival"),
    NUMBER("c.number", false, "case_number");

    private final String key;
    private final boolean descending;
    private final String index;

    QueueSort(String key, boolean descending, String index) {
        this.key = key;
        this.descending = descending;
        this.index = index;
    }

    /** The index that has this order for all cases; null where the view's own has it. */
    String index() {
        return index;
    }

    String key() {
        return key;
    }

    String direction() {
        return descending ? "desc" : "asc";
    }

    String beyond() {
        return descending ? "<" : ">";
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<QueueSort> of(String code) {
        for (QueueSort sort : values()) {
            if (sort.code().equals(code)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }
}
