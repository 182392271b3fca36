package vn.langnghe.mail.charset;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ABC fonts have no capitals with tones: people switch to a font of capitals, and the bytes say {@code CộNG HòA}.
 * Makes them capitals again where the letters around them are.
 */
final class Capitals {
    private static final Pattern WORD = Pattern.compile("\\p{L}++");

    private Capitals() {}

    static String restored(String text) {
        StringBuilder out = new StringBuilder(text);
        Matcher word = WORD.matcher(text);
        boolean afterCapitals = false;
        int waiting = -1;
        while (word.find()) {
            String letters = word.group();
            long capitals = letters.chars()
                    .filter(c -> c < 0x80 && Character.isUpperCase(c))
                    .count();
            boolean small = letters.chars().anyMatch(c -> c < 0x80 && Character.isLowerCase(c));
            boolean loud = capitals > 1 && !small;
            if (loud && waiting >= 0) {
                raise(out, waiting, word.start());
            }
            if (loud || (afterCapitals && !small)) {
                raise(out, word.start(), word.end());
            }
            waiting = loud || small ? -1 : waiting >= 0 ? waiting : word.start();
            afterCapitals = loud || (afterCapitals && !small);
        }
        return out.toString();
    }

    /** Every letter here has a capital of the same length. */
    private static void raise(StringBuilder out, int start, int end) {
        out.replace(start, end, out.substring(start, end).toUpperCase(Locale.ROOT));
    }
}
