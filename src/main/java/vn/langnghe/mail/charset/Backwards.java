package vn.langnghe.mail.charset;

import java.util.Optional;

/** From letters back to the bytes they were read from, for programs that read them in the wrong code. */
enum Backwards {
    WESTERN(CodePage.WINDOWS_1252),
    VIETNAMESE(CodePage.WINDOWS_1258);

    private final short[] bytes;

    Backwards(CodePage page) {
        this.bytes = page.back();
    }

    /** Empty when the text has a letter that this code does not have, or none beyond ASCII. */
    Optional<byte[]> bytes(String text) {
        byte[] out = new byte[text.length()];
        boolean high = false;
        for (int i = 0; i < out.length; i++) {
            int value = value(text.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            high |= value > 0x7F;
            out[i] = (byte) value;
        }
        return high ? Optional.of(out) : Optional.empty();
    }

    /** Programs that take a text for iso-8859-1 keep the controls that windows-1252 has letters for. */
    private int value(char c) {
        int value = c < bytes.length ? bytes[c] : -1;
        return value < 0 && c < 0xA0 ? c : value;
    }

    static boolean canTell(String text) {
        return WESTERN.bytes(text).or(() -> VIETNAMESE.bytes(text)).isPresent();
    }
}
