package vn.langnghe.mail.charset;

import java.text.Normalizer;

/**
 * VNI for Windows ({@code VNI-Times}): a vowel, and behind it a character of windows-1252 that is its marks:
 * {@code Vieät Nam}. A few letters have a character of their own.
 */
final class Vni {
    static final String CODE = "vni";

    private static final String TONES = "ùøûõï";
    private static final String TONE_MARKS = "\u0301\u0300\u0309\u0303\u0323";

    /** Circumflex, then breve: alone, and with each of the five tones. */
    private static final String HATS = "âáàåãäêéèúüë";

    private static final String ALONE = "ñôöíìæóòî";
    private static final String ALONE_LETTERS = "đơưíìỉĩịỵ";

    private Vni() {}

    /** @param text read as windows-1252 */
    static String read(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(alone(c));
            String marks = i + 1 < text.length() ? marks(c, text.charAt(i + 1)) : "";
            out.append(marks);
            i += marks.isEmpty() ? 0 : 1;
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static char alone(char c) {
        int at = ALONE.indexOf(Character.toLowerCase(c));
        if (at < 0) {
            return c;
        }
        char letter = ALONE_LETTERS.charAt(at);
        return Character.isUpperCase(c) ? Character.toUpperCase(letter) : letter;
    }

    private static String marks(char vowel, char next) {
        char low = Character.toLowerCase(vowel);
        char mark = Character.toLowerCase(next);
        int tone = TONES.indexOf(mark);
        if (tone >= 0 && "aeouyôö".indexOf(low) >= 0) {
            return TONE_MARKS.substring(tone, tone + 1);
        }
        int hat = HATS.indexOf(mark);
        boolean breve = hat >= 6;
        if (hat < 0 || (breve ? "a" : "aeo").indexOf(low) < 0) {
            return "";
        }
        String shape = breve ? "\u0306" : "\u0302";
        return hat % 6 == 0 ? shape : shape + TONE_MARKS.charAt(hat % 6 - 1);
    }
}
