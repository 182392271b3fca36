package vn.langnghe.casework.track;

import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Vietnamese;

/** A message without words, or with too many. */
public class SayRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private static final int LIMIT = 20_000;

    SayRefused(String key, Object... args) {
        super(key, args);
        about("text");
    }

    static void check(String text) {
        if (Vietnamese.blank(text)) {
            throw new SayRefused("casework.refused.missing");
        }
        int length = text.codePointCount(0, text.length());
        if (length > LIMIT) {
            throw new SayRefused("casework.refused.tooLong", length, LIMIT);
        }
    }
}
