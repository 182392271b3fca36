package vn.langnghe.office.staff;

import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Vietnamese;

/** What an account may be called, and what may be its password. */
public final class AccountForm {
    private static final int LONGEST_NAME = 120;

    private AccountForm() {}

    /**
     * 2 to 40 of a-z, 0-9, dot and dash, a letter first.
     *
     * @throws Refusal {@code office.refused.username}
     */
    public static void checkUsername(String username) {
        if (!Username.possible(username)) {
            throw new Refusal("office.refused.username").about("username");
        }
    }

    /** @throws Refusal {@code office.refused.display-name}: it is blank, or longer than 120 characters */
    public static void checkDisplayName(String displayName) {
        if (Vietnamese.blank(displayName) || displayName.length() > LONGEST_NAME) {
            throw new Refusal("office.refused.display-name", LONGEST_NAME).about("displayName");
        }
    }

    /** @throws Refusal {@code office.refused.password-length}: it has not 10 to 256 characters */
    public static void checkPassword(char[] password) {
        if (password.length < PasswordCheck.SHORTEST || password.length > PasswordCheck.LONGEST) {
            throw new Refusal("office.refused.password-length", PasswordCheck.SHORTEST, PasswordCheck.LONGEST)
                    .about("password");
        }
    }
}
