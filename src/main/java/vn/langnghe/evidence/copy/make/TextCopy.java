package vn.langnghe.evidence.copy.make;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/** The letters of a text, as UTF-8. */
final class TextCopy {
    /** Nobody sees them, and they can say who wrote it: controls, format marks, selectors, private letters. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u034F\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}&&[^\\n\\t\\f]]");

    private TextCopy() {}

    static Made of(byte[] original) {
        return new Made(
                "text/plain", seen(new String(original, charset(original))).getBytes(UTF_8));
    }

    /** @param text with line ends of any kind */
    static String seen(String text) {
        return UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    private static Charset charset(byte[] text) {
        int first = text.length < 2 ? 0 : (text[0] & 0xFF) << 8 | text[1] & 0xFF;
        return switch (first) {
            case 0xFFFE -> UTF_16LE;
            case 0xFEFF -> UTF_16BE;
            default -> UTF_8;
        };
    }
}
