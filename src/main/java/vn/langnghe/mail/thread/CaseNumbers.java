package vn.langnghe.mail.thread;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Case numbers that somebody typed: in any case and width, with any dash, with marks that show nothing between them. */
public final class CaseNumbers {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern DASH = Pattern.compile("\\s?[\\p{Pd}\\u2212]\\s?");
    private static final int LONGEST = 2_000;

    private CaseNumbers() {}

    /**
     * Those in a text, each once.
     *
     * @param prefix of our numbers, such as {@code PY}
     */
    public static List<String> in(String text, String prefix) {
        String visible = INVISIBLE
                .matcher(text.substring(0, Math.min(text.length(), LONGEST)))
                .replaceAll("");
        String plain = DASH.matcher(Normalizer.normalize(visible, Normalizer.Form.NFKC))
                .replaceAll("-")
                .toUpperCase(Locale.ROOT);
        return Pattern.compile("(?<![A-Z0-9])" + Pattern.quote(prefix) + "-[0-9]{4}-[0-9]{6,9}(?![0-9])")
                .matcher(plain)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
