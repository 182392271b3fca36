package vn.langnghe.casework.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** A condition over {@code case_file c} with its arguments. */
public record Where(String sql, List<Object> args) {
    public static final Where ALL = new Where("1 = 1");
    public static final Where NOTHING = new Where("1 = 0");

    public Where {
        args = List.copyOf(args);
    }

    public Where(String sql, Object... args) {
        this(sql, List.of(args));
    }

    public Where and(Where other) {
        List<Object> both = new ArrayList<>(args);
        both.addAll(other.args);
        return new Where("(" + sql + ") and (" + other.sql + ")", both);
    }

    /** One of these; nothing when there is none. The same condition is asked once. */
    public static Where any(Collection<Where> parts) {
        List<Where> distinct = List.copyOf(new LinkedHashSet<>(parts));
        if (distinct.isEmpty()) {
            return NOTHING;
        }
        List<Object> args = new ArrayList<>();
        distinct.forEach(part -> args.addAll(part.args));
        return new Where(
                "(" + String.join(") or (", distinct.stream().map(Where::sql).toList()) + ")", args);
    }

    /** {@code column in (?, …)}; nothing when there is no value. */
    static Where in(String column, Collection<String> values) {
        return values.isEmpty()
                ? NOTHING
                : new Where(
                        column + " in ("
                                + String.join(
                                        ", ", values.stream().map(each -> "?").toList()) + ")",
                        List.copyOf(values));
    }
}
