package vn.langnghe.api.input;

/** Decodes one character at a time and refuses everything that is not UTF-8 by the book. */
final class Utf8 {
    private Utf8() {}

    /** The code point that begins with {@code first}, taking the bytes that belong to it. */
    static int codePoint(int first, Bytes bytes) {
        if (first < 0x80) {
            return first;
        }
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        int code = first & (0x3F >> more);
        for (int i = 0; i < more; i++) {
            int next = bytes.take();
            if ((next & 0xC0) != 0x80 || next == Bytes.END) {
                throw notUtf8(bytes);
            }
            code = code << 6 | next & 0x3F;
        }
        if (first < 0xC2 || first > 0xF4 || code < shortest(more) || code > 0x10FFFF || isHalf(code)) {
            throw notUtf8(bytes);
        }
        return code;
    }

    private static int shortest(int more) {
        return more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
    }

    private static boolean isHalf(int code) {
        return code >= 0xD800 && code <= 0xDFFF;
    }

    private static InputRefused notUtf8(Bytes bytes) {
        return InputRefused.shape("notUtf8", bytes.position());
    }
}
