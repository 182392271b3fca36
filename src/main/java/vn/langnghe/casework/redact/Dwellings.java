package vn.langnghe.casework.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where somebody lives: house, street, hamlet, with the commune that follows; a commune alone only after "ở", "trú tại"…
 * The seat of an office ("UBND xã Hòa Bình") is the matter of the complaint and stays.
 */
final class Dwellings {
    private static final String HOUSE = "(?:(?i:so nha|nha so|so) ?\\d{1,4}[a-zA-Z]?(?:/\\d+[a-zA-Z]?)*(?![\\d.])"
            + "|\\d+[a-zA-Z]?(?:/\\d+[a-zA-Z]?)+(?=,? (?i:duong|hem|kiet|ngo)\\b))";
    private static final String SMALL =
            "(?i:duong|pho|hem|kiet|ngo|ngach|thon|buon|xom|ap|lang|khu pho|kp|khu vuc|to dan pho"
                    + "|tdp|to|doi|khom|khoi pho|khoi) ";
    private static final String LARGE =
            "(?i:xa|phuong|thi tran|tt\\.?|p\\.|x\\.|thi xa|huyen|h\\.|quan|q\\.|thanh pho" + "|tp\\.?|tinh|t\\.) ?";
    private static final String HOME_CUE =
            "(?<![\\p{L}\\d])(?i:ngu|thuong tru|tam tru|tru|dia chi|que quan|que|nha toi|nha em"
                    + "|nha chau|toi song|toi o|em o|chau o|con o|dan|nguoi)(?: o| tai| o tai)?:? ";
    private static final String COMMA = "(?: ?[,\\-–] ?| )(?:thuoc )?";
    private static final String NUMBER = "\\d+[a-zA-Z]?\\b|[IVXivx]{1,4}\\b";

    /** A writer who uses capitals names places with them. */
    private static final String CAPITAL =
            "(?:" + NUMBER + "|[A-Z][\\p{L}'.]*(?: [A-Z][\\p{L}']*){0,3}(?: \\d{1,2}\\b)?)";

    /** Else up to three words that no other unit and no word of a sentence begins with. */
    private static final String SMALL_WORD =
            "(?!(?:xa|phuong|thi tran|thi xa|huyen|thanh pho|tinh|quan|tp|tt|thon|buon|xom|ap|khu pho"
                    + "|to dan pho|khoi|duong|hem|kiet|ngo|toi|ong|ba|anh|chi|em|chau|va|la|o|tai|co|khong|thi|da|dang|bi|duoc|cho"
                    + "|xin|sdt|dien|so|sinh|hien|moi|ngay|sang|chieu|trua|nay|nha|nguoi|len|ra|vao|ve|gui|de|nop|cccd|cmnd|bao|vi"
                    + "|nhung|thu|giu|doan|truoc|chua|ten|ky)\\b)[\\p{L}']+";

    private static final String SMALL_WORDS =
            "(?:" + NUMBER + "|" + SMALL_WORD + "(?: " + SMALL_WORD + "){0,2}(?: \\d{1,2}\\b)?)";

    private static final Dwellings CAPITALS = new Dwellings(CAPITAL);
    private static final Dwellings NO_CAPITALS = new Dwellings(SMALL_WORDS);

    /** Without marks and capitals these are mostly something else: they need a number. */
    private static final Pattern DOUBTFUL =
            Pattern.compile("^(?:to|so|doi|pho|ap|lang|khoi|ngo|duong) (?!\\d|dan pho|nha).*", Pattern.DOTALL);

    /** With marks, "tơ", "ngõ" and "ngơ" are told apart. */
    private static final Pattern CUE = Pattern.compile(
            "^(?:đường|phố|hẻm|kiệt|ngõ|ngách|thôn|buôn|xóm|ấp|làng|khu|kp|tổ|tdp|đội|khóm|khối|số|nhà|\\d).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A street alone, without house or hamlet, is where something happened. */
    private static final Pattern STREET_ONLY = Pattern.compile("^(?i:duong|pho|quoc lo) [^,]*", Pattern.DOTALL);

    private final Pattern dwelling;
    private final Pattern home;

    private Dwellings(String name) {
        String small = SMALL + name;
        String large = LARGE + name;
        dwelling = Pattern.compile("(?<![\\p{L}\\d])(?:" + HOUSE + "(?:" + COMMA + small + ")*|" + small + "(?:" + COMMA
                + small + ")*)(?:" + COMMA + large + ")*");
        home = Pattern.compile(HOME_CUE + "(?<it>" + large + "(?:" + COMMA + large + ")*)");
    }

    static List<Detail> in(Script script) {
        Dwellings rules = script.capitals() ? CAPITALS : NO_CAPITALS;
        List<Detail> found = new ArrayList<>();
        Matcher dwelling = rules.dwelling.matcher(script.cased());
        while (dwelling.find()) {
            if (meant(script, dwelling)) {
                found.add(new Detail(dwelling.start(), dwelling.end(), DetailType.ADDRESS));
            }
        }
        Matcher home = rules.home.matcher(script.cased());
        while (home.find()) {
            found.add(new Detail(home.start("it"), home.end("it"), DetailType.ADDRESS));
        }
        return found;
    }

    private static boolean meant(Script script, Matcher m) {
        if (STREET_ONLY.matcher(m.group()).matches()) {
            return false;
        }
        if (script.marked()) {
            return CUE.matcher(script.written().substring(m.start(), m.end())).matches();
        }
        return script.capitals() || !DOUBTFUL.matcher(m.group()).matches();
    }
}
