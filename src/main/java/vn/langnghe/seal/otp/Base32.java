package vn.langnghe.seal.otp;

/** Bytes as letters and digits that nobody mistakes: RFC 4648, section 6, without padding. */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int rest = 0;
        for (byte each : bytes) {
            rest = rest << 8 | each & 0xff;
            held += 8;
            while (held >= BITS) {
                held -= BITS;
                text.append(LETTERS.charAt(rest >> held & 31));
            }
            rest &= (1 << held) - 1;
        }
        return held == 0
                ? text.toString()
                : text.append(LETTERS.charAt(rest << BITS - held & 31)).toString();
    }
}
