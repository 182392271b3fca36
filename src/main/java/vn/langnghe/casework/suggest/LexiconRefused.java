package vn.langnghe.casework.suggest;

import vn.langnghe.platform.Refusal;

/** A row that cannot be added or ended, naming the field. */
public class LexiconRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    LexiconRefused(String field, String key, Object... args) {
        super(key, args);
        about(field);
    }
}
