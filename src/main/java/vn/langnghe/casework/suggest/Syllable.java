package vn.langnghe.casework.suggest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.langnghe.platform.Vietnamese;

/**
 * One word as it is compared. People place the tone on either vowel (hoà, hòa), mix up hỏi and ngã, and write i for y:
 * all of that is the same here.
 *
 * @param exact letters with their marks, the tone last
 * @param bare no marks
 */
record Syllable(String exact, String bare) {
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern ENDS_IN_Y = Pattern.compile("[hklmstv]y");

    static Syllable of(String word) {
        String bare = Vietnamese.fold(word);
        if (bare.length() == word.length() && bare.equalsIgnoreCase(word)) {
            String plain = ENDS_IN_Y.matcher(bare).matches() ? bare.replace('y', 'i') : bare;
            return new Syllable(plain, plain);
        }
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var tone = TONES.matcher(parts);
        String tones = tone.find() ? tone.group().replace('\u0303', '\u0309') : "";
        String letters = TONES.matcher(parts).replaceAll("");
        return ENDS_IN_Y.matcher(bare).matches()
                ? new Syllable(letters.replace('y', 'i') + tones, bare.replace('y', 'i'))
                : new Syllable(letters + tones, bare);
    }

    boolean hasMarks() {
        return !exact.equals(bare);
    }

    boolean isNumber() {
        return bare.chars().anyMatch(Character::isDigit);
    }
}
