package vn.langnghe.casework.redact;

import static vn.langnghe.casework.redact.DetailType.ACCOUNT;
import static vn.langnghe.casework.redact.DetailType.EMAIL;
import static vn.langnghe.casework.redact.DetailType.FILE_NUMBER;
import static vn.langnghe.casework.redact.DetailType.ID_NUMBER;
import static vn.langnghe.casework.redact.DetailType.PHONE;
import static vn.langnghe.casework.redact.DetailType.PLATE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and addresses by which a person is reached or known. Patterns are over the text without marks. */
final class Numbers {
    private static final String GAP = "[ .\\-\\u2010-\\u2015_]{0,2}";
    private static final String ALONE = "(?<![\\p{L}\\d])(?<!\\d[.,/])";
    private static final String ENDS = "(?![\\p{L}\\d])(?!/\\d)";
    private static final String SAYS = "(?: cua (?:toi|em|chau|con|minh))?(?: so)?(?: la)? {0,2}[:.]? {0,2}";
    private static final String MONEY = "(?! ?(?:d|dong|vnd|k|nghin|ngan|trieu|ty)\\b)";

    /** The group {@code it}, or the whole, is the detail. */
    private record Rule(DetailType type, Pattern pattern, boolean grouped) {
        static Rule of(DetailType type, String pattern) {
            return new Rule(type, Pattern.compile(pattern), pattern.contains("(?<it>"));
        }

        Detail detail(Matcher m) {
            return grouped ? new Detail(m.start("it"), m.end("it"), type) : new Detail(m.start(), m.end(), type);
        }
    }

    /** In this order: what one rule took, no later one takes. */
    private static final List<Rule> RULES = List.of(
            Rule.of(EMAIL, "[\\w.+\\-']+ ?@ ?[\\w\\-]+(?: ?\\. ?[\\w\\-]+)+"),
            Rule.of(
                    EMAIL,
                    "[\\w.\\-]{2,40} ?\\(?(?:a cong|acong|@|\\bat)\\)? ?(?:gmail|yahoo|hotmail|outlook|icloud)"
                            + "(?: (?:cham|dot) |(?: ?\\. ?))com(?:\\.vn)?\\b"),
            Rule.of(EMAIL, "(?:facebook\\.com|fb\\.com|fb\\.me|zalo\\.me|t\\.me|m\\.me|tiktok\\.com)/[\\w.@\\-?=&/]+"),
            Rule.of(EMAIL, "\\b(?:facebook|face|fb|tiktok)" + SAYS + "[:=] ?(?<it>[\\w.@\\-]{3,40})"),
            Rule.of(FILE_NUMBER, ALONE + "\\d{3}[.]\\d{2,3}(?:[.]\\d{2})?[.][a-z]\\d{2,3}-\\d{6}-\\d{3,6}"),
            Rule.of(
                    FILE_NUMBER,
                    "(?:ma (?:so )?ho so|so ho so|ho so so|so bien nhan|ma bien nhan|bien nhan so|giay hen so|ma giay hen)"
                            + SAYS + "#?(?<it>[a-z]{0,6}[\\-./]?\\d[\\w.\\-/]{2,30}\\w)"),
            Rule.of(
                    ACCOUNT,
                    "\\b(?:stk|so tk|tk so|so tai khoan|tai khoan)(?: [a-z]{2,12}){0,3}" + SAYS + "(?<it>\\d(?:" + GAP
                            + "\\d){6,18})"),
            Rule.of(
                    ID_NUMBER,
                    "\\b(?:cccd|cmnd|cmtnd|can cuoc(?: cong dan)?|chung minh(?: nhan dan| thu)?|dinh danh(?: ca nhan)?"
                            + "|ho chieu|passport|bhxh|bhyt|bao hiem xa hoi|bao hiem y te|ma so thue|mst)" + SAYS
                            + "(?<it>[a-z]{0,3}\\d(?:" + GAP + "\\d){5,14})"),
            Rule.of(ID_NUMBER, ALONE + "0\\d{2}[ .]?\\d{3}[ .]?\\d{3}[ .]?\\d{3}" + ENDS),
            Rule.of(PHONE, ALONE + "(?:\\(?(?:\\+|00)?84\\)?|\\(?0)" + GAP + "\\d(?:\\)?" + GAP + "\\d){7,9}" + ENDS),
            Rule.of(ID_NUMBER, ALONE + "[1-9]\\d{8}" + ENDS + MONEY),
            Rule.of(PLATE, ALONE + "\\d{2} ?-? ?[a-z]{1,2}\\d?[ \\-.]{1,3}\\d{3}[.]?\\d{2}" + ENDS),
            Rule.of(PLATE, ALONE + "\\d{2} ?-? ?[a-z]\\d[ \\-.]{1,3}\\d{4}" + ENDS),
            Rule.of(
                    PHONE,
                    "\\b(?:dien thoai|sdt|dt|so may|goi (?:toi )?(?:theo )?so|lien he|zalo|alo)\\b[^\\d\\n]{0,25}(?<it>\\d(?:"
                            + GAP + "\\d){6,10})" + ENDS));

    /** Shorter runs of spoken digits are prices and years. */
    private static final int FEWEST_SPOKEN = 8;

    private Numbers() {}

    static List<Detail> in(Script script) {
        List<Detail> found = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(script.bare());
            while (matcher.find()) {
                add(found, rule.detail(matcher));
            }
        }
        spoken(script, found);
        return found;
    }

    private static void add(List<Detail> found, Detail detail) {
        if (found.stream().noneMatch(detail::touches)) {
            found.add(detail);
        }
    }

    /** "không chín một hai…": a number written as it is said. */
    private static void spoken(Script script, List<Detail> found) {
        int run = 0;
        for (int i = 0; i < script.words().size(); i++) {
            run = digit(script, i) ? run + 1 : 0;
            if (run >= FEWEST_SPOKEN && !digit(script, i + 1)) {
                int first = script.words().get(i - run + 1).from();
                add(found, new Detail(first, script.words().get(i).to(), PHONE));
            }
        }
    }

    private static boolean digit(Script script, int index) {
        return index < script.words().size()
                && KnownWords.of("digits").has(script.words().get(index), script.marked());
    }
}
