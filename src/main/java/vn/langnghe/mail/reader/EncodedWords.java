package vn.langnghe.mail.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes RFC 2047 words in a header. Neighbours of one charset are joined as bytes first, because many programs cut a
 * Vietnamese letter in half between two words; what is not well-formed stays as it is.
 */
final class EncodedWords {
    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?([^?]*)\\?=");
    private static final int LONGEST = 60_000;

    private EncodedWords() {}

    static String decode(String header) {
        String line = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
        Matcher word = WORD.matcher(line);
        StringBuilder out = new StringBuilder();
        ByteArrayOutputStream pending = new ByteArrayOutputStream();
        String charset = null;
        int end = 0;
        while (word.find()) {
            String between = line.substring(end, word.start());
            String next = word.group(1).replaceFirst("\\*.*", "");
            if (charset != null && !(between.isBlank() && next.equalsIgnoreCase(charset))) {
                flush(pending, charset, out);
                charset = null;
            }
            if (!between.isBlank() || end == 0) {
                out.append(between);
            }
            pending.writeBytes(bytes(word.group(2), word.group(3)));
            charset = next;
            end = word.end();
        }
        flush(pending, charset, out);
        return out.append(line.substring(end)).toString();
    }

    private static void flush(ByteArrayOutputStream pending, String charset, StringBuilder out) {
        if (charset != null) {
            out.append(Charsets.decode(pending.toByteArray(), charset).text());
            pending.reset();
        }
    }

    private static byte[] bytes(String encoding, String content) {
        return "b".equalsIgnoreCase(encoding) ? base64(content) : quoted(content);
    }

    private static byte[] base64(String content) {
        String clean = content.replaceAll("[^A-Za-z0-9+/]", "");
        int whole = clean.length() % 4 == 1 ? clean.length() - 1 : clean.length();
        return Base64.getDecoder().decode(clean.substring(0, whole));
    }

    private static byte[] quoted(String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] in = content.getBytes(ISO_8859_1);
        for (int i = 0; i < in.length; i++) {
            int hex = in[i] == '=' && i + 2 < in.length ? hex(in[i + 1], in[i + 2]) : -1;
            if (hex >= 0) {
                out.write(hex);
                i += 2;
            } else {
                out.write(in[i] == '_' ? ' ' : in[i]);
            }
        }
        return out.toByteArray();
    }

    private static int hex(byte high, byte low) {
        int a = Character.digit(high, 16);
        int b = Character.digit(low, 16);
        return a < 0 || b < 0 ? -1 : a * 16 + b;
    }
}
