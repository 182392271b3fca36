package vn.langnghe.platform;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people in Vietnam type and read it. */
public final class Vietnamese {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private static final int MARKS =
            types(Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK);
    /** Spaces of every kind and controls. */
    private static final int BLANKS = types(
            Character.SPACE_SEPARATOR,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.CONTROL,
            Character.FORMAT);
    /** Letters that show nothing: Hangul fillers, braille blank, the joiner of marks. */
    private static final String SHOWS_NOTHING = "\u115F\u1160\u3164\uFFA0\u2800\u034F";

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Vietnamese() {}

    /** For comparing: no marks, đ as d, lower case, single spaces. {@code "Tiếp  nhận Đơn"} becomes {@code "tiep nhan don"}. */
    public static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(apart.length());
        boolean gap = false;
        for (int at = 0; at < apart.length(); at += Character.charCount(apart.codePointAt(at))) {
            int letter = apart.codePointAt(at);
            if (mark(letter)) {
                continue;
            }
            if (nothing(letter)) {
                gap = !bare.isEmpty();
            } else {
                bare.append(gap ? " " : "").appendCodePoint(letter == 'đ' ? 'd' : letter == 'Đ' ? 'D' : letter);
                gap = false;
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean mark(int letter) {
        return letter >= 0x300 && (MARKS >> Character.getType(letter) & 1) != 0;
    }

    private static boolean nothing(int letter) {
        return letter < 0x7F
                ? letter <= ' '
                : (BLANKS >> Character.getType(letter) & 1) != 0 || SHOWS_NOTHING.indexOf(letter) >= 0;
    }

    private static int types(byte... types) {
        int bits = 0;
        for (byte type : types) {
            bits |= 1 << type;
        }
        return bits;
    }

    /**
     * For keeping: composed letters (NFC), line ends as {@code \n}, no controls except line end and tab, half characters
     * replaced by U+FFFD, no space around. Null becomes empty.
     */
    public static String clean(String text) {
        if (text == null) {
            return "";
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String visible = CONTROLS.matcher(lines).replaceAll("");
        return Normalizer.normalize(wholeCharacters(visible), Normalizer.Form.NFC)
                .strip();
    }

    private static String wholeCharacters(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /** True when a reader would see nothing, whatever characters there are. */
    public static boolean blank(String text) {
        return text == null || text.codePoints().allMatch(Vietnamese::nothing);
    }

    /** {@code thứ Ba, 05/02/2026}. */
    public static String date(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + ", " + day(day);
    }

    /** {@code 05/02/2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 14:05, 05/02/2026} on Vietnam's clock. */
    public static String dateTime(Instant at) {
        return TIME.format(at.atZone(Now.ZONE)) + ", " + DAY.format(at.atZone(Now.ZONE));
    }
}
