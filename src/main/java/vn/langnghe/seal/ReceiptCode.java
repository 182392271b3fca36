package vn.langnghe.seal;

import java.util.Optional;

/**
 * The secret 16 digits that open a citizen's own page together with the case number: 15 random ones and a check digit
 * that finds every wrong digit and every two neighbours swapped.
 *
 * @param digits exactly 16 of {@code 0-9}
 */
public record ReceiptCode(String digits) {
    private static final int LENGTH = 16;
    /** Typed text longer than this is no code, whatever it holds. */
    private static final int LONGEST_TYPED = 100;

    /** Damm's totally anti-symmetric quasigroup of order 10 (H. M. Damm, 2004). */
    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
    };

    public ReceiptCode {
        if (!digits.matches("[0-9]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("a receipt code has 16 digits");
        }
    }

    public static ReceiptCode fresh() {
        StringBuilder digits = new StringBuilder(LENGTH);
        while (digits.length() < LENGTH - 1) {
            digits.append((char) ('0' + Primitives.random().nextInt(10)));
        }
        return new ReceiptCode(digits.append(damm(digits)).toString());
    }

    /**
     * Reads what a person typed: spaces and dashes anywhere, the digits of any script, the letters O and I or l for 0
     * and 1.
     *
     * @return empty when that does not give 16 digits; the check digit may still be wrong
     */
    public static Optional<ReceiptCode> parse(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(LENGTH);
        typed.codePoints().filter(c -> !separates(c)).forEach(c -> digits.append(digit(c)));
        String found = digits.toString();
        return found.matches("[0-9]{" + LENGTH + "}") ? Optional.of(new ReceiptCode(found)) : Optional.empty();
    }

    /** False when the code was certainly mistyped; then no key needs to be derived. */
    public boolean checkDigitRight() {
        return damm(digits) == '0';
    }

    /** As it is shown and read aloud: {@code 4821 7730 9951 0264}. */
    public String grouped() {
        return digits.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Never the digits: a code in a log would be a code no more. */
    @Override
    public String toString() {
        return "ReceiptCode[…]";
    }

    private static char damm(CharSequence digits) {
        int state = 0;
        for (int i = 0; i < digits.length(); i++) {
            state = DAMM[state][digits.charAt(i) - '0'];
        }
        return (char) ('0' + state);
    }

    private static boolean separates(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.DASH_PUNCTUATION
                || type == Character.FORMAT
                || c == '\u2212';
    }

    private static char digit(int c) {
        if ("OoＯｏ".indexOf(c) >= 0) {
            return '0';
        }
        if ("IlＩｌ".indexOf(c) >= 0) {
            return '1';
        }
        int value = Character.digit(c, 10);
        return value < 0 ? '?' : (char) ('0' + value);
    }
}
