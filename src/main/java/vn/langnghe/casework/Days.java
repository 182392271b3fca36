package vn.langnghe.casework;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;

/** Days that somebody filled in. */
final class Days {
    private Days() {}

    /**
     * The day in a field, or null when it is empty.
     *
     * @throws FieldRefused when the solar calendar has no such day
     */
    static LocalDate of(Field field, ActionRequest ask) {
        String typed = ask.get(field);
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new FieldRefused(field, "casework.refused.day", typed);
        }
    }
}
