package vn.langnghe.mail.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RFC 2152. Read only where a label says so: any text with a plus sign could pass for it. */
final class Utf7 {
    static final String CODE = "utf-7";

    private static final Pattern SHIFTED = Pattern.compile("\\+([A-Za-z0-9+/]*+)-?");

    private Utf7() {}

    static String read(byte[] bytes) {
        Matcher shifted = SHIFTED.matcher(new String(bytes, ISO_8859_1));
        return shifted.replaceAll(found -> Matcher.quoteReplacement(letters(found.group(1), found.group())));
    }

    private static String letters(String base64, String whole) {
        if (base64.isEmpty()) {
            return whole.endsWith("-") ? "+" : whole;
        }
        int usable = base64.length() % 4 == 1 ? base64.length() - 1 : base64.length();
        byte[] units = Base64.getDecoder().decode(base64.substring(0, usable));
        return new String(units, 0, units.length & ~1, UTF_16BE);
    }
}
