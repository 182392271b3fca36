package vn.langnghe.mail.charset;

import java.text.Normalizer;

/** VIQR, RFC 1456: marks as plain characters behind the vowel, {@code Vie^.t Nam}, {@code dd} for đ. */
final class Viqr {
    static final String CODE = "viqr";

    private static final String SHAPES = "^(+";
    private static final String SHAPE_MARKS = "\u0302\u0306\u031B";
    private static final String TONES = "'`?~.";
    private static final String TONE_MARKS = "\u0301\u0300\u0309\u0303\u0323";

    private final String text;
    private final StringBuilder out;
    private int at;

    private Viqr(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    static String read(String text) {
        return new Viqr(text).read();
    }

    /** Marks that are hardly anything else, so that plain text is not even tried: vowels with hat or horn. */
    static boolean suspected(String text) {
        int shapes = 0;
        for (int i = 1; i < text.length() && shapes < 2; i++) {
            char before = Character.toLowerCase(text.charAt(i - 1));
            shapes += isShape(before, text.charAt(i)) ? 1 : 0;
        }
        return shapes == 2;
    }

    private String read() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            char low = Character.toLowerCase(c);
            if (c == '\\' && at < text.length()) {
                out.append(text.charAt(at++));
            } else if (low == 'd' && Character.toLowerCase(peek()) == 'd') {
                at++;
                out.append(c == 'D' ? 'Đ' : 'đ');
            } else {
                out.append(c);
                marks(low);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private void marks(char vowel) {
        if ("aeiouy".indexOf(vowel) < 0) {
            return;
        }
        if (isShape(vowel, peek())) {
            out.append(SHAPE_MARKS.charAt(SHAPES.indexOf(text.charAt(at++))));
        }
        int tone = TONES.indexOf(peek());
        if (tone >= 0 && isTone()) {
            out.append(TONE_MARKS.charAt(tone));
            at++;
        }
    }

    private static boolean isShape(char vowel, char mark) {
        return switch (mark) {
            case '^' -> "aeo".indexOf(vowel) >= 0;
            case '(' -> vowel == 'a';
            case '+' -> "ou".indexOf(vowel) >= 0;
            default -> false;
        };
    }

    /** Marks that also end a sentence are tones only where the sentence goes on. */
    private boolean isTone() {
        if ("?.".indexOf(peek()) < 0) {
            return true;
        }
        int next = at + 1;
        if (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length()
                && (Character.isLowerCase(text.charAt(next))
                        || "?.,!".indexOf(text.charAt(next)) >= 0
                        || (next == at + 1 && Character.isLetter(text.charAt(next))));
    }
}
