package vn.langnghe.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one room in one language: {@code vn/langnghe/texts/<bundle>_{vi,en}.properties}, in UTF-8. Any language
 * but English reads Vietnamese.
 *
 * <p>{@code {0}}, {@code {1}} … are replaced literally: no quoting rules, and an argument is never looked into.
 */
public final class Texts {
    private static final Map<String, Texts> LOADED = new ConcurrentHashMap<>();

    private final Properties words;

    private Texts(Properties words) {
        this.words = words;
    }

    public static Texts of(String bundle, Locale locale) {
        String language = locale != null && "en".equals(locale.getLanguage()) ? "en" : "vi";
        return LOADED.computeIfAbsent(bundle + "_" + language, Texts::load);
    }

    private static Texts load(String name) {
        Properties words = new Properties();
        try (InputStream file = Texts.class.getResourceAsStream("/vn/langnghe/texts/" + name + ".properties")) {
            if (file != null) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(words);
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The key itself where there is no such text: an ugly page, never a failed one. */
    public String get(String key, Object... args) {
        return fill(words.getProperty(key, key), args);
    }

    /** A refusal as its reader should see it; the bundle is the key's part before the first dot. */
    public static String say(Refusal refusal, Locale locale) {
        int dot = refusal.key().indexOf('.');
        if (dot < 0) {
            return refusal.key();
        }
        Texts room = of(refusal.key().substring(0, dot), locale);
        String rest = refusal.key().substring(dot + 1);
        return room.get(room.has(rest) ? rest : refusal.key(), refusal.args());
    }

    /** One pass, so that an argument that looks like {@code {1}} stays as it is. */
    private static String fill(String pattern, Object... args) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int close = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) : -1;
            int index = close < 0 ? -1 : indexOf(pattern.substring(at + 1, close));
            if (index >= 0 && index < args.length) {
                filled.append(args[index]);
                at = close + 1;
            } else {
                filled.append(pattern.charAt(at++));
            }
        }
        return filled.toString();
    }

    private static int indexOf(String digits) {
        return digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : -1;
    }
}
