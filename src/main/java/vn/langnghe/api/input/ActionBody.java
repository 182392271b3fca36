package vn.langnghe.api.input;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.platform.Vietnamese;

/** What {@code POST cases/{number}/actions} takes: action, version and the fields that the action has. */
public final class ActionBody {
    private static final long LARGEST = 1_000_000;
    private static final int MANY_TIMES = 5;
    private static final List<String> FIELDS = fields();

    private final Map<Field, String> filled = new EnumMap<>(Field.class);
    private CaseAction action;
    private Integer version;

    private ActionBody() {}

    private static List<String> fields() {
        List<String> all = new ArrayList<>(List.of("action", "version"));
        Arrays.stream(Field.values()).map(Field::code).forEach(all::add);
        return List.copyOf(all);
    }

    public static ActionRequest read(InputStream in) {
        ActionBody body = new ActionBody();
        StrictJson.read(in, LARGEST, FIELDS, body::field);
        return body.asked();
    }

    private void field(String name, StrictJson json) {
        switch (name) {
            case "action" -> action = json.code(CaseAction.class);
            case "version" -> version = json.whole();
            default -> fill(Field.of(name), json);
        }
    }

    private void fill(Field field, StrictJson json) {
        String typed = json.stringOrNumber(field.limit() * MANY_TIMES);
        if (!Vietnamese.blank(typed)) {
            filled.put(field, Vietnamese.clean(typed));
        }
    }

    private ActionRequest asked() {
        if (action == null) {
            throw InputRefused.value("missing", "action").about("action");
        }
        if (version == null) {
            throw InputRefused.value("missing", "version").about("version");
        }
        onlyItsOwn();
        return new ActionRequest(action, version, filled);
    }

    private void onlyItsOwn() {
        List<Field> own = new ArrayList<>(action.required());
        own.addAll(action.optional());
        for (Field field : filled.keySet()) {
            if (!own.contains(field)) {
                throw InputRefused.unknown(
                                field.code(), own.stream().map(Field::code).toList())
                        .about(field.code());
            }
        }
    }
}
