package vn.langnghe.api.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.langnghe.platform.Vietnamese;

/** The parameters of an address: only known ones, each once, none endless. */
public final class Query {
    private static final int LONGEST = 500;

    private final Map<String, List<String>> given;

    /** @throws InputRefused naming the first parameter that is not known, stands there twice or is too long */
    public Query(Map<String, List<String>> given, List<String> known) {
        given.forEach((name, values) -> check(name, values, known));
        this.given = given;
    }

    private static void check(String name, List<String> values, List<String> known) {
        if (!known.contains(name)) {
            throw InputRefused.choice("parameter", name, known);
        }
        if (values.size() > 1) {
            throw InputRefused.shape("parameterTwice", name).about(name);
        }
        if (values.get(0).length() > LONGEST) {
            throw InputRefused.shape("parameterLong", name, LONGEST).about(name);
        }
    }

    /** Empty when it was not given or holds nothing. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name))
                .map(values -> Vietnamese.clean(values.get(0)))
                .filter(value -> !Vietnamese.blank(value));
    }

    /** One of these codes, or null. */
    public String oneOf(String name, List<String> codes) {
        String typed = text(name).orElse(null);
        if (typed != null && !codes.contains(typed)) {
            throw InputRefused.choice("code", typed, codes).about(name);
        }
        return typed;
    }

    public int whole(String name, int least, int most, int otherwise) {
        String typed = text(name).orElse(Integer.toString(otherwise));
        int value = typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
        if (value < least || value > most) {
            throw InputRefused.shape("range", name, least, most).about(name);
        }
        return value;
    }

    /** False when it was not given. */
    public boolean yes(String name) {
        String typed = text(name).orElse("false");
        if (!typed.equals("true") && !typed.equals("false")) {
            throw InputRefused.shape("flag", name).about(name);
        }
        return typed.equals("true");
    }

    public Optional<LocalDate> day(String name) {
        return text(name)
                .map(typed -> day(typed, InputRefused.shape("day", name).about(name)));
    }

    /** @throws InputRefused the given one, when {@code typed} is no day */
    static LocalDate day(String typed, InputRefused otherwise) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw otherwise;
        }
    }

    public String needed(String name) {
        return text(name).orElseThrow(() -> InputRefused.shape("missing", name).about(name));
    }
}
