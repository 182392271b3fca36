package vn.langnghe.web.account;

import vn.langnghe.platform.Refusal;
import vn.langnghe.web.staff.Ask;

/** A new password, typed twice. */
final class FreshPassword {
    private FreshPassword() {}

    /** @throws Refusal {@code office.refused.password-twice} when the two differ */
    static char[] of(Ask ask) {
        String fresh = ask.typed("fresh");
        if (!fresh.equals(ask.typed("again"))) {
            throw new Refusal("office.refused.password-twice").about("again");
        }
        return fresh.toCharArray();
    }
}
