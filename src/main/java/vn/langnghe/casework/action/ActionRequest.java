package vn.langnghe.casework.action;

import java.util.Map;

/**
 * A button that somebody pressed.
 *
 * @param action which
 * @param version of the case as the person saw it
 * @param fields what was filled in, blank values left out
 */
public record ActionRequest(CaseAction action, int version, Map<Field, String> fields) {
    /** The field's value, or null. */
    public String get(Field field) {
        return fields.get(field);
    }
}
