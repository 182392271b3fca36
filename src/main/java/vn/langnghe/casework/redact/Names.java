package vn.langnghe.casework.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.casework.redact.Script.Word;

/** Names of people: by surname, by title, by "tôi tên…", written with capitals or without, with marks or without. */
final class Names {
    private static final int LONGEST = 5;
    private static final int USUAL = 3;
    private static final Pattern SAID = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + String.join("|", KnownWords.of("said before a name").longestFirst())
            + ")(?: la)? {0,2}:? {0,2}(?:\\n {0,4})?(?=\\p{L})");

    private final Script script;
    private final List<Word> words;
    private final List<Detail> found = new ArrayList<>();

    private Names(Script script) {
        this.script = script;
        this.words = script.words();
    }

    static List<Detail> in(Script script) {
        Names names = new Names(script);
        names.introduced();
        for (int i = 0; i < names.words.size(); i++) {
            names.at(i);
        }
        return names.found;
    }

    private void introduced() {
        Matcher said = SAID.matcher(script.bare());
        while (said.find()) {
            int first = script.wordAt(said.end());
            if (first >= 0) {
                introducedAt(first);
            }
        }
    }

    /** After "tôi tên" a small word is a name too, unless it goes on as a sentence: "tôi là dân xã…". */
    private void introducedAt(int first) {
        int titled = title(first) && script.joined(first) && !(surname(first) && middle(first + 1)) ? first + 1 : first;
        if (begins(titled) && !place(titled, run(titled) - titled)) {
            take(titled, run(titled));
        } else if (small(titled) && surname(titled)) {
            take(titled, smallRun(titled));
        }
    }

    private void at(int i) {
        if (begins(i) && surname(i) && run(i) - i > 1 || highland(i)) {
            named(i, small(i) && script.joined(i) && surname(i + 1) ? i + 2 : run(i));
        } else if ((title(i) || role(i) && capital(i + 1)) && script.joined(i)) {
            titled(i + 1);
        } else if (small(i) && surname(i) && middle(i + 1) && !needsCapital(i) && !after(i + 2)) {
            take(i, smallRun(i));
        }
    }

    private void titled(int first) {
        if (begins(first)) {
            named(first, run(first));
        } else if (small(first) && fullName(first)) {
            take(first, smallRun(first));
        } else if (small(first) && given(first)) {
            take(first, first + 1);
        }
    }

    /** "ông nguyễn đức cảnh". */
    private boolean fullName(int first) {
        return surname(first)
                && script.joined(first)
                && (middle(first + 1) || !needsCapital(first) && !after(first + 1) && script.joined(first + 1));
    }

    /** "anh tuấn"; without marks "ba lan" is "ba lần" and "co quan" is "cơ quan". */
    private boolean given(int i) {
        String title = words.get(i - 1).bare();
        boolean chi = !script.marked() && title.equals("chi");
        boolean proper = List.of("anh", "chi", "ong", "bac").contains(title)
                || script.marked() && List.of("ba", "co", "chu").contains(title);
        return proper
                && !after(i)
                && KnownWords.of(chi ? "given after chi" : "given").has(words.get(i), script.marked());
    }

    /** Women's names of the Ê Đê and Gia Rai: H'Linh. */
    private boolean highland(int i) {
        return words.get(i).bare().matches("h['\u2019]\\p{L}{2,}");
    }

    private void named(int first, int end) {
        if (!place(first, end - first) && !namesAPlace(first)) {
            take(first, end);
        }
    }

    private void take(int first, int end) {
        Detail name = new Detail(words.get(first).from(), words.get(end - 1).to(), DetailType.NAME);
        if (found.stream().noneMatch(name::touches)) {
            found.add(name);
        }
    }

    /** After the last of the words with capitals that follow one another. */
    private int run(int first) {
        KnownWords stops = KnownWords.of(script.marked() ? "ends a name" : "ends a name without marks");
        int end = first + 1;
        while (end - first < LONGEST
                && script.joined(end - 1)
                && (capital(end) || highland(end))
                && !stops.has(words.get(end), script.marked())) {
            end++;
        }
        return end;
    }

    /** The third word belongs to it unless it surely does not: what is covered in vain costs less. */
    private int smallRun(int first) {
        KnownWords stops = KnownWords.of("right after a name");
        int end = first + 1;
        while (end - first < LONGEST - 1
                && script.joined(end - 1)
                && ((end == first + 1 && middle(end) || end == first + 2 && middle(first + 1))
                        || end - first < (middle(first + 1) ? USUAL + 1 : USUAL)
                                && !stops.has(words.get(end), script.marked())
                        || !after(end) && !title(end))) {
            end++;
        }
        return end;
    }

    private boolean small(int i) {
        return i < words.size() && !words.get(i).capital();
    }

    private boolean needsCapital(int i) {
        return KnownWords.of("surnames that need a capital").has(words.get(i), script.marked());
    }

    /** A capital; of a surname without marks nobody can say what else it may be. */
    private boolean begins(int i) {
        return capital(i) && (!ends(i) || !script.marked() && surname(i) && run(i) - i > 1);
    }

    private boolean capital(int i) {
        return i < words.size() && words.get(i).capital();
    }

    private boolean surname(int i) {
        return i < words.size()
                && KnownWords.of("surnames").has(words.get(i), words.get(i).marked());
    }

    private boolean middle(int i) {
        return i < words.size() && KnownWords.of("middles").has(words.get(i), script.marked());
    }

    private boolean title(int i) {
        return i + 1 < words.size() && KnownWords.of("titles").has(words.get(i), script.marked());
    }

    private boolean role(int i) {
        return KnownWords.of("roles").has(words.get(i), script.marked());
    }

    private boolean after(int i) {
        return i < words.size() && KnownWords.of("after a name").has(words.get(i), script.marked());
    }

    /** A capital word that begins something else: "Phó chủ tịch", "Xã". */
    private boolean ends(int i) {
        return KnownWords.of("no names").has(words.get(i), script.marked());
    }

    private boolean place(int first, int length) {
        StringBuilder text = new StringBuilder(words.get(first).bare());
        for (int i = 1; i < Math.min(length, 3); i++) {
            text.append(' ').append(words.get(first + i).bare());
            if (KnownWords.of("places").hasBare(text.toString())) {
                return true;
            }
        }
        return false;
    }

    /** "đường Lê Lợi", "trường Trần Quốc Toản", "chợ Bà Tám". */
    private boolean namesAPlace(int first) {
        int before = first - 1;
        if (before >= 0 && title(before) && words.get(before).capital()) {
            before--;
        }
        return before >= 0
                && script.joined(before)
                && (KnownWords.of("named after people").has(words.get(before), script.marked())
                        || before > 0
                                && KnownWords.of("named after people")
                                        .hasBare(words.get(before - 1).bare() + " "
                                                + words.get(before).bare()));
    }
}
