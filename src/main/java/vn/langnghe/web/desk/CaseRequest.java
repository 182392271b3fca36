package vn.langnghe.web.desk;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.queue.QueueView;
import vn.langnghe.web.staff.Ask;

/** What the case page was asked for: which case, which form, or which action with what typed into it. */
public record CaseRequest(String number, String back, CaseAction open, int version, Map<Field, String> typed) {
    private static final int NO_VERSION = -1;
    private static final Set<Field> MANY = Set.of(Field.FITNESS, Field.PLACES);

    static CaseRequest of(Ask ask) {
        return new CaseRequest(
                Objects.requireNonNullElse(ask.filled("number"), ""),
                QueueView.of(ask.filled("view")).orElse(QueueView.OPEN).code(),
                action(ask.filled("act")).orElse(null),
                version(ask.typed("version")),
                typed(ask));
    }

    static Optional<CaseAction> action(String name) {
        return Arrays.stream(CaseAction.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static int version(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : NO_VERSION;
    }

    private static Map<Field, String> typed(Ask ask) {
        Map<Field, String> typed = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String value = MANY.contains(field) ? ask.all(field.code()) : ask.filled(field.code());
            if (value != null) {
                typed.put(field, value);
            }
        }
        return typed;
    }

    /** The pressed button as the heart wants it: blank fields and those the action does not know are left out. */
    public ActionRequest asked() {
        Map<Field, String> fields = new EnumMap<>(typed);
        fields.keySet()
                .removeIf(field ->
                        !open.required().contains(field) && !open.optional().contains(field));
        return new ActionRequest(open, version, fields);
    }

    /** The same for a page that knows its button. */
    ActionRequest asked(CaseAction action) {
        return new CaseRequest(number, back, action, version, typed).asked();
    }

    public static String address(String number, String back) {
        return "/desk/case?number=" + number + "&view=" + back;
    }
}
