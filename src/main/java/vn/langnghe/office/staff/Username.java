package vn.langnghe.office.staff;

import java.util.regex.Pattern;

/** The names of accounts: 2 to 40 of a-z, 0-9, dot and dash, a letter first. */
public final class Username {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]{1,39}");

    private Username() {}

    public static boolean possible(String typed) {
        return typed != null && FORM.matcher(typed).matches();
    }
}
