package vn.langnghe.mail.charset;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the names of codes in mails mean. */
final class Labels {
    private static final int LONGEST = 60;
    private static final Map<String, Reading> OURS = new HashMap<>();

    static {
        name(Reading.UTF_8_BYTES, "utf8", "utf8mb4", "unicode-1-1-utf-8");
        name(Reading.WESTERN, "iso-8859-1", "latin1", "iso8859-1", "cp1252", "windows-1252", "ansi");
        name(Reading.WINDOWS_1258, "windows-1258", "cp1258", "x-cp1258", "win1258", "1258");
        name(Reading.VISCII, "viscii", "viscii1.1-1", "csviscii", "x-viet-viscii");
        name(Reading.TCVN, "tcvn", "tcvn-5712", "tcvn5712", "tcvn5712-1", "tcvn5712-1:1993", "x-viet-tcvn5712");
        name(Reading.TCVN3, "tcvn3", "tcvn-3", "abc", "x-viet-tcvn", "x-viet-tcvn3");
        name(Reading.VNI, "vni", "x-viet-vni", "vni-windows", "x-viet-vni-win");
        name(Reading.VIQR, "viqr", "csviqr");
        name(Reading.UTF_7, "utf-7", "utf7", "unicode-1-1-utf-7", "csunicode11utf7", "x-utf-7");
    }

    private Labels() {}

    private static void name(Reading reading, String... names) {
        for (String name : names) {
            OURS.put(name, reading);
        }
    }

    /** @param label as it stands in the mail, or null; quotes, blanks and the language of RFC 2231 do no harm */
    static Optional<Reading> of(String label) {
        if (label == null || label.length() > LONGEST) {
            return Optional.empty();
        }
        String name = label.replaceAll("[\"'\\s]|\\*.*", "").toLowerCase(Locale.ROOT);
        Reading ours = OURS.get(name);
        return ours != null ? Optional.of(ours) : platforms(name);
    }

    private static Optional<Reading> platforms(String name) {
        try {
            return Optional.of(Reading.of(Charset.forName(name)))
                    .filter(r -> !r.code().equals("us-ascii"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
