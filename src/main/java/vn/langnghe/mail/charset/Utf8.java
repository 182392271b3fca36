package vn.langnghe.mail.charset;

/**
 * How much of some bytes is UTF-8.
 *
 * @param whole letters of several bytes
 * @param broken bytes that belong to none
 */
record Utf8(int whole, int broken) {
    static Utf8 in(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            int length = length(bytes, i);
            if (length > 1) {
                whole++;
                i += length - 1;
            } else if (length == 0) {
                broken++;
            }
        }
        return new Utf8(whole, broken);
    }

    /** Of the letter that begins there; 0 when none does. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        return at + length <= bytes.length && isLetter(bytes, at, length) ? length : 0;
    }

    /** Whether that many bytes, from the first, are one letter; the first one promises it. */
    static boolean isLetter(byte[] bytes, int length) {
        return isLetter(bytes, 0, length);
    }

    private static boolean isLetter(byte[] bytes, int at, int length) {
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return length == 2 || (length > 2 && !isOverlong(bytes[at] & 0xFF, bytes[at + 1] & 0xFF));
    }

    /** Longer than needed, half a character, or beyond the last one. */
    private static boolean isOverlong(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second < 0xA0;
            case 0xED -> second > 0x9F;
            case 0xF0 -> second < 0x90;
            case 0xF4 -> second > 0x8F;
            default -> false;
        };
    }

    boolean clean() {
        return broken == 0;
    }

    /** A few bytes were broken on the way: it stays what it is. */
    boolean nearly() {
        return whole >= 4 * broken;
    }
}
