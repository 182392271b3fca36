package vn.langnghe.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.langnghe.platform.Vietnamese;

/** What was typed into a form, field by field, cleaned of what no reader can see. Absent fields are empty. */
public final class Typed {
    private final Map<String, String> values;

    private Typed(Map<String, String> values) {
        this.values = values;
    }

    static Typed nothing() {
        return new Typed(Map.of());
    }

    /** Reads only the fields it is asked for: whatever else a post carries is not looked at. */
    static Typed of(HttpServletRequest request, Collection<String> fields) {
        Map<String, String> values = new HashMap<>();
        for (String field : fields) {
            values.put(field, read(field, request.getParameter(field)));
        }
        return new Typed(values);
    }

    /** A mail address with a hidden character in it is refused, not tidied. */
    private static String read(String field, String value) {
        return field.equals("email") && value != null ? value.strip() : Vietnamese.clean(value);
    }

    static Typed of(Map<String, String> values) {
        return new Typed(Map.copyOf(values));
    }

    public String of(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean is(String field, String value) {
        return of(field).equals(value);
    }

    /** The constant whose name was chosen; empty when nothing was, or what the page does not offer. */
    <E extends Enum<E>> Optional<E> constant(String field, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> is(field, constant.name()))
                .findFirst();
    }

    /** The attribute that chooses an option, or nothing: pages leave empty attributes away. */
    public String mark(String field, String value, String attribute) {
        return is(field, value) ? attribute : "";
    }

    /** For a text area: browsers drop the first line end after the tag. */
    public String area(String field) {
        return "\n" + of(field);
    }

    boolean empty(String field) {
        return Vietnamese.blank(of(field));
    }

    /** Null where nothing readable was typed. */
    String orNull(String field) {
        return empty(field) ? null : of(field).replace('\n', ' ');
    }

    int length(String field) {
        return of(field).codePointCount(0, of(field).length());
    }
}
