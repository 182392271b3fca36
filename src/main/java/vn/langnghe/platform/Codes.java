package vn.langnghe.platform;

import java.util.regex.Pattern;

/**
 * What can be a code, a number, an id or a username at all. Their columns hold ASCII only; a comparison with anything
 * else is an error in the database, not a row that is missing.
 */
public final class Codes {
    private static final Pattern POSSIBLE = Pattern.compile("[\\x21-\\x7e]{1,80}");

    private Codes() {}

    /** False for null, nothing, blanks, letters with marks and whatever else no code of ours contains. */
    public static boolean possible(String typed) {
        return typed != null && POSSIBLE.matcher(typed).matches();
    }
}
