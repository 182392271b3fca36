package vn.langnghe.mail.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How Vietnamese was typed that has no marks: keys of the Telex method whose program was off ({@code tooi ddi}), or none
 * at all. The words stay as they are, a person reads them; a program must not guess what another word would mean.
 */
public final class Typing {
    private static final String ONSET = "(?:ngh?|nh|gh?|gi|qu|kh|ph|th|tr|ch|dd|[bcdhklmnpqrstvx])?";
    private static final String CODA = "(?:ng|nh|ch|[cmnpt])?";

    /** A syllable without marks. */
    private static final Pattern BARE = Pattern.compile(ONSET + "[aeiouy]{1,3}" + CODA);

    /** One with keys for a tone, a hat, a horn or đ. */
    private static final Pattern KEYED = Pattern.compile("(?=dd|.*(?:aa|ee|oo|[aeiouy].*[wsfrxj]))" + ONSET
            + "[aeiouyw]{1,5}[sfrxj]?[aeiouyw]{0,2}" + CODA + "[sfrxj]?");

    /** In unmarked Vietnamese no syllable is anything else; five words of English are. */
    private static final double NEARLY_ALL = 0.9;

    private static final double MANY = 0.4;
    private static final int FEWEST = 5;
    private static final int LOOKED_AT = 5_000;

    private Typing() {}

    /** {@code typed-telex} or {@code typed-bare}; empty for words with marks, of another language, or too few. */
    public static Optional<String> of(String text) {
        String some = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
        if (some.chars().anyMatch(c -> c > 0x7F && Character.isLetter(c))) {
            return Optional.empty();
        }
        List<String> words = Arrays.stream(some.split("[^a-z]+"))
                .filter(word -> word.length() > 1)
                .toList();
        if (words.size() < FEWEST) {
            return Optional.empty();
        }
        long keyed =
                words.stream().filter(word -> KEYED.matcher(word).matches()).count();
        long bare = words.stream().filter(word -> BARE.matcher(word).matches()).count();
        if (keyed >= FEWEST && keyed >= MANY * words.size() && keyed + bare >= NEARLY_ALL * words.size()) {
            return Optional.of("typed-telex");
        }
        return bare >= NEARLY_ALL * words.size() ? Optional.of("typed-bare") : Optional.empty();
    }
}
