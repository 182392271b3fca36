package vn.langnghe.casework.redact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.langnghe.platform.Vietnamese;

/**
 * Covers details in a story. The same name gets the same cover, so that the office can follow who did what:
 * {@code [Người 1]} … {@code [Người 2]}.
 */
public final class Cover {
    private static final Map<DetailType, String> LABELS = new EnumMap<>(Map.of(
            DetailType.NAME, "Người",
            DetailType.PHONE, "điện thoại",
            DetailType.EMAIL, "địa chỉ thư",
            DetailType.ID_NUMBER, "số giấy tờ",
            DetailType.ADDRESS, "chỗ ở",
            DetailType.PLATE, "biển số",
            DetailType.FILE_NUMBER, "số hồ sơ",
            DetailType.ACCOUNT, "số tài khoản",
            DetailType.OTHER, "đã che"));

    private final Map<String, Integer> people = new LinkedHashMap<>();

    private Cover() {}

    /** @param details may touch one another and come in any order; what one covers, covers all */
    public static String over(String story, Collection<Detail> details) {
        Cover cover = new Cover();
        StringBuilder covered = new StringBuilder();
        int at = 0;
        for (Detail detail : joined(details, story.length())) {
            covered.append(story, at, detail.from()).append(cover.label(story, detail));
            at = detail.to();
        }
        return covered.append(story, at, story.length()).toString();
    }

    /** Every place where these words stand, whatever their marks and capitals. */
    public static List<Detail> everywhere(String story, String words) {
        String wanted = Script.bare(words.strip()).replaceAll("\\s+", " ");
        String bare = Script.bare(story);
        List<Detail> found = new ArrayList<>();
        for (int at = wanted.isEmpty() ? -1 : bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + 1)) {
            found.add(new Detail(at, at + wanted.length(), DetailType.OTHER));
        }
        return found;
    }

    private static List<Detail> joined(Collection<Detail> details, int length) {
        List<Detail> joined = new ArrayList<>();
        for (Detail next :
                details.stream().filter(d -> d.to() <= length).sorted().toList()) {
            Detail last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.touches(next)) {
                joined.set(joined.size() - 1, new Detail(last.from(), Math.max(last.to(), next.to()), last.type()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private String label(String story, Detail detail) {
        if (detail.type() != DetailType.NAME) {
            return "[" + LABELS.get(detail.type()) + "]";
        }
        String name = Vietnamese.fold(story.substring(detail.from(), detail.to()));
        Integer known = people.entrySet().stream()
                .filter(e -> same(e.getKey(), name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        int number = known == null
                ? people.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1
                : known;
        people.putIfAbsent(name, number);
        return "[" + LABELS.get(DetailType.NAME) + " " + number + "]";
    }

    /** "Nguyễn Văn Hùng" is "Hùng" later on. */
    private static boolean same(String one, String other) {
        return one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one);
    }
}
