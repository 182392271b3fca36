package vn.langnghe.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.langnghe.platform.Vietnamese;

/** Names of files that strangers send: for showing, and for saving on an office's computer. Pure. */
final class FileName {
    private static final int LONGEST = 255;
    private static final int LONGEST_SAVED = 120;
    private static final int LONGEST_EXTENSION = 12;

    private static final Pattern SEPARATORS = Pattern.compile("[/\\\\]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    private static final Pattern NOT_SAVED = Pattern.compile("[<>:\"|?*;%\\uFFFD]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    private FileName() {}

    /** The last part of the path without invisible letters, at most 255 characters; {@code otherwise} when nothing is left. */
    static String shown(String given, String otherwise) {
        String last = "";
        for (String part : SEPARATORS.split(given == null ? "" : given)) {
            last = Vietnamese.blank(part) ? last : part;
        }
        String seen = Vietnamese.clean(UNSEEN.matcher(last).replaceAll("")).replaceAll("[\\s\\p{Z}]+", " ");
        boolean nothing = seen.isBlank() || seen.replace(".", "").isBlank();
        return nothing ? otherwise : clipped(seen.strip(), LONGEST);
    }

    /** A name that no system takes for a path, a device or a hidden file. */
    static String saved(String shown) {
        String safe = NOT_SAVED.matcher(shown).replaceAll("_").replaceAll("^[. ]+|[. ]+$", "");
        String named = safe.isEmpty() ? "tep" : safe;
        String free = RESERVED.matcher(named).matches() ? "_" + named : named;
        return clipped(free, LONGEST_SAVED);
    }

    /** A {@code Content-Disposition} that saves, never shows (RFC 6266, RFC 8187). */
    static String disposition(String shown) {
        String saved = saved(shown);
        String ascii = Vietnamese.fold(saved).replaceAll("[^a-z0-9._ -]", "_");
        StringBuilder encoded = new StringBuilder();
        for (byte b : saved.getBytes(UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || "-._~".indexOf(b) >= 0);
            encoded.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }

    private static String extension(String name) {
        String whole = name.replaceAll("[. ]+$", "");
        int dot = whole.lastIndexOf('.');
        return dot < 0 || whole.length() - dot > LONGEST_EXTENSION ? "" : whole.substring(dot + 1);
    }

    /** Cuts in the middle: the extension stays. */
    private static String clipped(String name, int most) {
        int length = name.codePointCount(0, name.length());
        if (length <= most) {
            return name;
        }
        String extension = extension(name);
        String end = extension.isEmpty() ? "…" : "…." + extension;
        int kept = name.offsetByCodePoints(0, most - end.codePointCount(0, end.length()));
        return name.substring(0, kept) + end;
    }
}
