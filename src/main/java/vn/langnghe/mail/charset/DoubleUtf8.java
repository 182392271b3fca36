package vn.langnghe.mail.charset;

import java.util.Optional;

/** UTF-8 that a program took for windows-1252, or for windows-1258, and encoded again: {@code Tiáº¿p nháº­n}. */
final class DoubleUtf8 {
    static final String CODE = "double-utf-8";

    /** Each program on the way may have done it once more. */
    private static final int TIMES = 3;

    private DoubleUtf8() {}

    /** The line as it was meant, or the line itself. */
    static String undone(String line) {
        String now = line;
        for (int i = 0; i < TIMES; i++) {
            String before = once(now);
            if (before.equals(now)) {
                return now;
            }
            now = before;
        }
        return now;
    }

    private static String once(String line) {
        for (Backwards page : Backwards.values()) {
            Optional<String> meant = page.bytes(line).flatMap(DoubleUtf8::read);
            if (meant.isPresent()) {
                return meant.filter(
                                m -> Fluency.of(m).points() > Fluency.of(line).points())
                        .orElse(line);
            }
        }
        return line;
    }

    private static Optional<String> read(byte[] bytes) {
        withHardSpaces(bytes);
        Utf8 utf8 = Utf8.in(bytes);
        return utf8.clean() && utf8.whole() > 0 ? Optional.of(Reading.UTF_8_BYTES.read(bytes)) : Optional.empty();
    }

    /** The second byte of à looks like a space, and many programs make it one. */
    private static void withHardSpaces(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xC3 && bytes[i + 1] == ' ') {
                bytes[i + 1] = (byte) 0xA0;
            }
        }
    }
}
