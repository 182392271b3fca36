package vn.langnghe.mail.header;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.mail.charset.Decoder;

/**
 * Decodes RFC 2047 words in a header, and bytes beyond ASCII that stand there without any. Neighbours of one charset are
 * joined as bytes first, because many programs cut a Vietnamese letter in half between two words; what is not well-formed
 * stays as it is. Never fails, whatever the charset is called.
 */
public final class EncodedWords {
    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]{0,60})\\?([bBqQ])\\?([^?\\r\\n]*+)\\?=");
    private static final int LONGEST = 60_000;

    private final StringBuilder out = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private String charset;

    private EncodedWords() {}

    /**
     * @param header unfolded; bytes beyond ASCII as the letters of iso-8859-1, or already read as UTF-8
     * @return composed; at most the first 60,000 characters are read
     */
    public static String decode(String header) {
        String line = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
        return new EncodedWords().read(line);
    }

    private String read(String line) {
        Matcher word = WORD.matcher(line);
        int end = 0;
        while (word.find()) {
            String between = line.substring(end, word.start());
            String next = word.group(1).replaceFirst("\\*.*", "");
            if (charset != null && !(between.isBlank() && next.equalsIgnoreCase(charset))) {
                flush();
            }
            out.append(between.isBlank() && end > 0 ? "" : bare(between));
            pending.writeBytes(bytes(word.group(2), word.group(3)));
            charset = next;
            end = word.end();
        }
        flush();
        return out.append(bare(line.substring(end))).toString();
    }

    /** What stands outside of encoded words. */
    private static String bare(String text) {
        return Decoder.respelled(text).text();
    }

    private void flush() {
        if (charset != null) {
            out.append(Decoder.text(pending.toByteArray(), charset).text());
            pending.reset();
            charset = null;
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
        byte[] in = content.getBytes(content.chars().allMatch(c -> c < 0x100) ? ISO_8859_1 : UTF_8);
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
