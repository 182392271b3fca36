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
        if (!canTell(text)) {
            return Optional.empty();
        }
        byte[] out = new byte[text.length()];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) value(text.charAt(i));
        }
        return Optional.of(out);
    }

    boolean canTell(String text) {
        boolean high = false;
        for (int i = 0; i < text.length(); i++) {
            int value = value(text.charAt(i));
            if (value < 0) {
                return false;
            }
            high |= value > 0x7F;
        }
        return high;
    }

    /** Of one letter, 0 to 255, or −1. Programs that take a text for iso-8859-1 keep its controls. */
    int value(char c) {
        int value = c < bytes.length ? bytes[c] : -1;
        return value < 0 && c < 0xA0 ? c : value;
    }
}
