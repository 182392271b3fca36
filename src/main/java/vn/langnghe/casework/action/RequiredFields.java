package vn.langnghe.casework.action;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What can be said of a case; a reason alone says nothing. */
    private static Stream<Field> classifies() {
        return CaseAction.CLASSIFY.optional().stream().filter(field -> field != Field.REASON);
    }

    public static void check(ActionRequest ask) {
        CaseAction action = ask.action();
        for (Field field : action.required()) {
            if (ask.get(field) == null) {
                throw new FieldRefused(field, missing(action, field));
            }
        }
        if (action == CaseAction.CLASSIFY && classifies().noneMatch(field -> ask.get(field) != null)) {
            String fields = classifies().map(Field::code).collect(Collectors.joining(", "));
            throw new FieldRefused(Field.KIND, "casework.refused.nothingClassified", fields);
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
