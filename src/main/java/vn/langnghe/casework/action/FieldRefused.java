package vn.langnghe.casework.action;

import vn.langnghe.platform.Refusal;

/** A field is missing, too long or names something that cannot be. */
public class FieldRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public FieldRefused(Field field, String key, Object... args) {
        super(key, args);
        about(field.code());
    }
}
