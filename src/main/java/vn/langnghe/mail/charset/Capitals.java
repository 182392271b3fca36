package vn.langnghe.mail.charset;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ABC fonts have no capitals with tones: people switch to a font of capitals, and the bytes say {@code CộNG HòA}.
 * Makes them capitals again where the letters around them are.
 */
final class Capitals {
    private static final Pattern WORD = Pattern.compile("\\p{L}++|\\n");

    private final StringBuilder out;

    /** Whether the last word with a say was in capitals. */
    private boolean loud;

    /** Where words begin that could be either, {@code ý} and {@code Hà}; −1 when none wait. */
    private int waiting = -1;

    private Capitals(String text) {
        this.out = new StringBuilder(text);
    }

    static String restored(String text) {
        Capitals capitals = new Capitals(text);
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            capitals.hear(word.group(), word.start(), word.end());
        }
        capitals.settle(capitals.loud, text.length());
        return capitals.out.toString();
    }

    private void hear(String word, int start, int end) {
        long capitals =
                word.chars().filter(c -> c < 0x80 && Character.isUpperCase(c)).count();
        boolean toned = word.chars().anyMatch(c -> c > 0x7F && Character.isLowerCase(c));
        boolean small = word.chars().anyMatch(c -> c < 0x80 && Character.isLowerCase(c));
        if (small || word.equals("\n")) {
            settle(loud && !small, start);
            loud = false;
        } else if (capitals > 1 && (toned || Syllables.possible(word))) {
            settle(loud || hasCapital(start), start);
            raise(start, end);
            loud = true;
        } else if (toned && waiting < 0) {
            waiting = start;
        }
    }

    private boolean hasCapital(int end) {
        return waiting >= 0 && out.substring(waiting, end).chars().anyMatch(c -> c < 0x80 && Character.isUpperCase(c));
    }

    private void settle(boolean raised, int end) {
        if (raised && waiting >= 0) {
            raise(waiting, end);
        }
        waiting = -1;
    }

    /** Every letter here has a capital of the same length. */
    private void raise(int start, int end) {
        out.replace(start, end, out.substring(start, end).toUpperCase(Locale.ROOT));
    }
}
