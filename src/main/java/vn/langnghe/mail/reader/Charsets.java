package vn.langnghe.mail.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns bytes into letters. What decodes as UTF-8 is UTF-8 whatever the label says, since Vietnamese in any other code
 * hardly ever does; after that the label is believed; after that it is Windows-1258, the old Vietnamese code page.
 */
final class Charsets {
    private static final Charset OLD_VIETNAMESE =
            Charset.isSupported("windows-1258") ? Charset.forName("windows-1258") : Charset.forName("windows-1252");

    private Charsets() {}

    /** @param guessed true when the label was missing, unknown or wrong */
    record Decoded(String text, boolean guessed) {}

    static Decoded decode(byte[] bytes, String label) {
        Optional<Charset> named = named(label);
        if (named.filter(Charsets::isWide).isPresent()) {
            return new Decoded(composed(new String(bytes, named.get())), false);
        }
        Optional<String> utf8 = strict(bytes, UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), false);
        }
        Optional<String> asSaid = named.filter(c -> !isAscii(c)).flatMap(c -> strict(bytes, c));
        return asSaid.map(text -> new Decoded(composed(text), false))
                .orElseGet(() -> new Decoded(composed(new String(bytes, OLD_VIETNAMESE)), true));
    }

    /** Old code pages write the tone as a letter of its own. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Optional<Charset> named(String label) {
        if (label == null || label.isBlank() || label.length() > 60) {
            return Optional.empty();
        }
        String name = label.strip().replace("\"", "").replace("'", "");
        try {
            return Optional.of(Charset.forName("utf8mb4".equalsIgnoreCase(name) ? "UTF-8" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Codes whose bytes could pass for UTF-8 though they are not. */
    private static boolean isWide(Charset charset) {
        String name = charset.name().toUpperCase(Locale.ROOT);
        return name.startsWith("UTF-16") || name.startsWith("UTF-32") || name.startsWith("ISO-2022");
    }

    private static boolean isAscii(Charset charset) {
        return "US-ASCII".equals(charset.name()) || UTF_8.equals(charset);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
