package vn.langnghe.casework.action;

import java.util.List;

/**
 * A button that this person may press on this case now.
 *
 * @param required fields that must be filled
 * @param optional fields that may be
 * @param proposal true when it makes a proposal for a second person
 */
public record AllowedAction(CaseAction action, List<Field> required, List<Field> optional, boolean proposal) {
    public static AllowedAction of(CaseAction action) {
        return new AllowedAction(action, action.required(), action.optional(), action.secondPerson());
    }
}
