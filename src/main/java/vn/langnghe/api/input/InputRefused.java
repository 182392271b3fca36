package vn.langnghe.api.input;

import java.util.List;
import vn.langnghe.platform.Refusal;

/** What was sent cannot be read or is not offered. Carries the status that says how. */
public class InputRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final List<String> allowed;

    private InputRefused(int status, List<String> allowed, String key, Object... args) {
        super("api.refused." + key, args);
        this.status = status;
        this.allowed = List.copyOf(allowed);
    }

    /** 400: the shape is wrong. */
    public static InputRefused shape(String key, Object... args) {
        return new InputRefused(400, List.of(), key, args);
    }

    /** 400: a name that the call does not know. */
    public static InputRefused unknown(String name, List<String> known) {
        return new InputRefused(400, known, "unknownField", name, String.join(", ", known));
    }

    /** 422: the shape is right, the value is not. */
    public static InputRefused value(String key, Object... args) {
        return new InputRefused(422, List.of(), key, args);
    }

    /** 422: a code outside its list. */
    public static InputRefused code(String typed, List<String> allowed) {
        return new InputRefused(422, allowed, "code", shortened(typed), String.join(", ", allowed));
    }

    /** 400: a parameter outside its list. */
    public static InputRefused choice(String key, String typed, List<String> allowed) {
        return new InputRefused(400, allowed, key, shortened(typed), String.join(", ", allowed));
    }

    /** Any other status. */
    public static InputRefused with(int status, String key, Object... args) {
        return new InputRefused(status, List.of(), key, args);
    }

    @Override
    public InputRefused about(String field) {
        super.about(field);
        return this;
    }

    private static String shortened(String typed) {
        return typed.length() <= 40 ? typed : typed.substring(0, 40) + "…";
    }

    public int status() {
        return status;
    }

    /** What would have been accepted; empty where that is no list. */
    public List<String> allowed() {
        return allowed;
    }
}
