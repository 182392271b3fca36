package vn.langnghe.platform;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The values of one {@code in (…)}: the statement is written with {@link #marks()}, and the list itself is the argument
 * in their place. Each length is a statement of its own, and the database server would keep them all, for each
 * connection, at some three kilobytes a mark; a statement with such a list is therefore given up after its use.
 *
 * @param values at least one, since SQL has no empty list
 */
public record InList(List<Object> values) {
    public InList {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("an empty list");
        }
    }

    public static InList of(Collection<?> values) {
        return new InList(List.copyOf(values));
    }

    /** {@code ?,?,?} */
    public String marks() {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }
}
