package vn.langnghe.mail.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;

/**
 * UTF-8 that a program took for windows-1252, or for windows-1258, and encoded again: {@code Tiáº¿p nháº­n}. Put right
 * letter by letter; what is no such letter stays.
 */
final class DoubleUtf8 {
    static final String CODE = "double-utf-8";

    /** Each program on the way may have done it once more. */
    private static final int TIMES = 3;

    private DoubleUtf8() {}

    /** As it was meant, or the text itself. */
    static String undone(String text) {
        String now = text;
        for (int i = 0; i < TIMES; i++) {
            String before = once(once(now, Backwards.WESTERN), Backwards.VIETNAMESE);
            if (before.equals(now)) {
                break;
            }
            now = before;
        }
        return Normalizer.normalize(now, Normalizer.Form.NFC);
    }

    private static String once(String text, Backwards page) {
        StringBuilder out = new StringBuilder(text.length());
        byte[] letter = new byte[4];
        for (int i = 0; i < text.length(); i++) {
            int length = length(page.value(text.charAt(i)));
            if (length > 1 && fill(letter, length, text, i, page)) {
                out.append(new String(letter, 0, length, UTF_8));
                i += length - 1;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** That a first byte promises; 0 when it is none. */
    private static int length(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static boolean fill(byte[] letter, int length, String text, int at, Backwards page) {
        if (at + length > text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            letter[i] = (byte) page.value(text.charAt(at + i));
        }
        // the second byte of à looks like a space, and many programs make it one
        letter[1] = letter[0] == (byte) 0xC3 && letter[1] == ' ' ? (byte) 0xA0 : letter[1];
        return Utf8.isLetter(letter, length);
    }
}
