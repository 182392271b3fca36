package vn.langnghe.mail.header;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters behind the first word of a header field, {@code attachment; filename*0*=utf-8''b%C3%A1o}, with RFC 2231's
 * pieces and charsets and RFC 2047's words, which are wrong there and everywhere. Reads what is cut, out of order, has
 * gaps or an unknown charset as well as it can; never fails.
 */
public final class Parameters {
    /** More are not read. */
    private static final int MOST = 2_000;

    private final String word;
    private final Map<String, ParameterValue> values = new LinkedHashMap<>();
    private final String field;
    private int at;

    private Parameters(String field) {
        this.field = field;
        this.word = until(";").strip().toLowerCase(Locale.ROOT);
    }

    /** @param field unfolded */
    public static Parameters of(String field) {
        Parameters parameters = new Parameters(field);
        for (int i = 0; i < MOST && parameters.at < field.length(); i++) {
            parameters.readOne();
        }
        return parameters;
    }

    /** What stands before the first of them, in lower case. */
    public String word() {
        return word;
    }

    /**
     * What a parameter says: RFC 2231 before the plain form.
     *
     * @param name in lower case
     * @return decoded and composed; empty when missing or blank
     */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).map(ParameterValue::read).filter(v -> !v.isBlank());
    }

    /** What the plain form of the same parameter says besides, when it says something else. */
    public Optional<String> other(String name) {
        return Optional.ofNullable(values.get(name)).flatMap(ParameterValue::other);
    }

    private void readOne() {
        at++;
        String name = until("=;").strip().toLowerCase(Locale.ROOT);
        if (at < field.length() && field.charAt(at) == '=') {
            at++;
            String[] parts = name.split("\\*", -1);
            values.computeIfAbsent(parts[0], n -> new ParameterValue()).add(parts, value());
        }
    }

    private String until(String ends) {
        int start = at;
        while (at < field.length() && ends.indexOf(field.charAt(at)) < 0) {
            at++;
        }
        return field.substring(start, at);
    }

    private String value() {
        while (at < field.length() && Character.isWhitespace(field.charAt(at))) {
            at++;
        }
        boolean quoted = at < field.length() && field.charAt(at) == '"' && field.indexOf('"', at + 1) > 0;
        return quoted ? quoted() : until(";").strip().replace("\"", "");
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < field.length() && field.charAt(at) != '"') {
            boolean escaped =
                    field.charAt(at) == '\\' && at + 1 < field.length() && "\\\"".indexOf(field.charAt(at + 1)) >= 0;
            at += escaped ? 1 : 0;
            value.append(field.charAt(at++));
        }
        until(";");
        return value.toString();
    }
}
