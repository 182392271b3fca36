package vn.langnghe.casework.queue;

import java.util.Locale;
import java.util.Optional;

/** The orders a queue can have; each is a key that an index carries, with the number as tie-break. */
public enum QueueSort {
    /** What is due first; cases without a running term come last. */
    DUE("c.due_key", false),
    /** Newest first. */
    RECEIVED("c.received_at", true),
    NUMBER("c.number", false);

    private final String key;
    private final boolean descending;

    QueueSort(String key, boolean descending) {
        this.key = key;
        this.descending = descending;
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
