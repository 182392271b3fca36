package vn.langnghe.casework.queue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.langnghe.platform.Codes;

/** Where a page of the queue ended: the sort key and the number of its last row. Tells nothing the row did not. */
record Cursor(String key, String number) {
    String encoded() {
        byte[] both = (key + "|" + number).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /** @throws QueueRefused when it is not one of ours */
    static Cursor decoded(String typed) {
        try {
            String both = new String(Base64.getUrlDecoder().decode(typed), StandardCharsets.UTF_8);
            int bar = both.lastIndexOf('|');
            if (bar > 0
                    && Codes.possible(both.substring(bar + 1))
                    && both.substring(0, bar).matches("[0-9A-Z .:T-]{1,40}")) {
                return new Cursor(both.substring(0, bar), both.substring(bar + 1));
            }
        } catch (IllegalArgumentException e) {
            // falls through: not ours
        }
        throw new QueueRefused("casework.refused.cursor", "after");
    }
}
