package vn.langnghe.casework.action;

import java.util.Map;
import vn.langnghe.platform.Codes;

/** Checks what was filled in against the table: nothing missing, nothing too long, nothing that the action ignores. */
public final class RequiredFields {
    private RequiredFields() {}

    /** What the law asks for names the law. */
    private static String missing(CaseAction action, Field field) {
        boolean ground = field == Field.GROUND && action.secondPerson();
        return switch (action) {
            case SUSPEND -> field == Field.REASON ? "casework.refused.pauseReason" : "casework.refused.missing";
            case FIND -> "casework.refused.findingWhole";
            default -> ground ? "casework.refused.groundMissing" : "casework.refused.missing";
        };
    }

    public static void check(ActionRequest ask) {
        CaseAction action = ask.action();
        for (Field field : action.required()) {
            if (ask.get(field) == null) {
                throw new FieldRefused(field, missing(action, field));
            }
        }
        for (Map.Entry<Field, String> filled : ask.fields().entrySet()) {
            Field field = filled.getKey();
            if (!action.required().contains(field) && !action.optional().contains(field)) {
                throw new FieldRefused(field, "casework.refused.unknownField", field.code());
            }
            if (field.isCode() && !Codes.possible(filled.getValue())) {
                throw new FieldRefused(field, "casework.refused.code", filled.getValue());
            }
            int length = filled.getValue().codePointCount(0, filled.getValue().length());
            if (length > field.limit()) {
                throw new FieldRefused(field, "casework.refused.tooLong", length, field.limit());
            }
        }
    }
}
