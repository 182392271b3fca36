package vn.langnghe.mail.charset;

import java.text.Normalizer;

/**
 * How much a text reads like Vietnamese, judged by its words with letters beyond ASCII: the others look the same in every
 * code.
 *
 * @param points for comparing readings of the same bytes
 * @param good words that are syllables
 * @param bad words that cannot be
 */
record Fluency(double points, int good, int bad) {
    private static final double BAD = -2;

    /** @param text composed or not */
    static Fluency of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Tally tally = new Tally();
        int start = -1;
        for (int i = 0; i <= composed.length(); i++) {
            boolean inside = i < composed.length() && isOfWord(composed.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                tally.add(composed.substring(start, i));
                start = -1;
            }
        }
        return new Fluency(tally.points, tally.good, tally.bad);
    }

    /** Nearly all of it is Vietnamese. */
    boolean convincing() {
        return good > 0 && good >= 4 * bad;
    }

    /** Most of it may be. */
    boolean fair() {
        return bad <= good;
    }

    /** Letters, marks, and the signs that appear in the middle of words when a code is mistaken for another. */
    private static boolean isOfWord(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\uFFFD'
                || isStray(c);
    }

    private static boolean isStray(char c) {
        return c < ' ' && " \t\r\n\f".indexOf(c) < 0 && c != 0
                || c > 0x7F && c < 0xC0 && "\u00A0°²³«»\u00B7".indexOf(c) < 0
                || "×÷₫†‡ˆ‰˜™•€".indexOf(c) >= 0;
    }

    private static final class Tally {
        private double points;
        private int good;
        private int bad;

        void add(String word) {
            if (word.chars().allMatch(c -> c < 0x80 && Character.isLetter(c))) {
                return;
            }
            if (word.chars().noneMatch(Character::isLetter) && word.chars().allMatch(c -> c >= 0xA0 && c != 0xFFFD)) {
                return;
            }
            if (word.codePoints().allMatch(Tally::isForeign)) {
                return;
            }
            double worth = Syllables.worth(word);
            points += worth > 0 ? worth : BAD;
            good += worth > 0 ? 1 : 0;
            bad += worth > 0 ? 0 : 1;
        }

        /** Of another script: it says nothing for or against Vietnamese. */
        private static boolean isForeign(int c) {
            return Character.isLetter(c) && c > 0x24F && (c < 0x1E00 || c > 0x1EFF) || Character.isSurrogate((char) c);
        }
    }
}
