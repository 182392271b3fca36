package vn.langnghe.intake;

import vn.langnghe.platform.Refusal;

/** A field of an arrival is missing, too long or names something that does not exist. */
public class ArrivalRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    ArrivalRefused(String field, String key, Object... args) {
        super(key, args);
        about(field);
    }
}
