package vn.langnghe.mail.wording;

import java.net.IDN;
import java.util.Locale;
import java.util.Map;
import vn.langnghe.platform.Vietnamese;

/** Addresses whose letters only look like those of a public office's domain. */
public final class Homographs {
    /** Cyrillic and Greek letters that look like Latin ones (Unicode TS 39, confusables, in lower case). */
    private static final Map<Character, Character> ALIKE = Map.ofEntries(
            Map.entry('а', 'a'),
            Map.entry('е', 'e'),
            Map.entry('о', 'o'),
            Map.entry('р', 'p'),
            Map.entry('с', 'c'),
            Map.entry('у', 'y'),
            Map.entry('х', 'x'),
            Map.entry('ѕ', 's'),
            Map.entry('і', 'i'),
            Map.entry('ј', 'j'),
            Map.entry('ԁ', 'd'),
            Map.entry('һ', 'h'),
            Map.entry('ѵ', 'v'),
            Map.entry('ο', 'o'),
            Map.entry('ν', 'v'),
            Map.entry('α', 'a'),
            Map.entry('ɡ', 'g'),
            Map.entry('ı', 'i'),
            Map.entry('ո', 'n'));

    private Homographs() {}

    /** Whether the domain is not ASCII and reads like one under {@code gov.vn}. */
    public static boolean pretendsOffice(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        String shown = shown(domain);
        if (shown.chars().allMatch(c -> c < 0x80)) {
            return false;
        }
        StringBuilder latin = new StringBuilder();
        shown.chars().mapToObj(c -> (char) c).forEach(c -> latin.append(ALIKE.getOrDefault(c, c)));
        return Vietnamese.fold(latin.toString()).replace(" ", "").matches("(?:.*\\.)?gov\\.vn");
    }

    private static String shown(String domain) {
        try {
            return IDN.toUnicode(domain);
        } catch (RuntimeException e) {
            return domain;
        }
    }
}
