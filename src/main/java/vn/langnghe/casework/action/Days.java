package vn.langnghe.casework.action;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days that somebody filled in. */
public final class Days {
    private Days() {}

    /**
     * The day in a field, or null when it is empty.
     *
     * @throws FieldRefused when the solar calendar has no such day
     */
    public static LocalDate of(Field field, ActionRequest ask) {
        String typed = ask.get(field);
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new FieldRefused(field, "casework.refused.day", typed, field.code());
        }
    }
}
