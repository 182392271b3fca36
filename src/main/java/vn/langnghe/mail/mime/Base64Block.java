package vn.langnghe.mail.mime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Tells a block of base64 from words: lines of one length without a blank, the last one not longer (RFC 2045, 6.8). */
final class Base64Block {
    private static final int LOOKED_AT = 8192;
    /** A shorter one may be a word or a number. */
    private static final int SHORTEST = 40;

    private Base64Block() {}

    /** Whether the body's beginning is base64 and nothing else. */
    static boolean is(Entity entity) {
        try (InputStream raw = entity.raw()) {
            String text = new String(raw.readNBytes(LOOKED_AT), java.nio.charset.StandardCharsets.ISO_8859_1);
            return is(entity.size() > LOOKED_AT ? wholeLines(text) : text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String wholeLines(String text) {
        return text.substring(0, Math.max(0, text.lastIndexOf('\n')));
    }

    private static boolean is(String text) {
        List<String> lines = text.strip().lines().toList();
        String end = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        int width = lines.isEmpty() ? 0 : lines.get(0).length();
        return text.strip().length() >= SHORTEST
                && end.matches("[A-Za-z0-9+/]{1,76}={0,2}")
                && end.length() <= width
                && (lines.size() > 1 || end.length() % 4 == 0)
                && lines.stream()
                        .limit(lines.size() - 1L)
                        .allMatch(line -> line.length() == width && line.matches("[A-Za-z0-9+/]+"));
    }
}
