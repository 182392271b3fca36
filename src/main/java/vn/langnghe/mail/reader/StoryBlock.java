package vn.langnghe.mail.reader;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.langnghe.platform.Vietnamese;

/**
 * The first lines of a mail that was written with our template: {@code Lĩnh vực: …}, {@code Chức vụ: …} and so on, in
 * any order, up to the first line that is none of them. What stands below is the story, kept as it was sent.
 *
 * @param facts what was filled in, as typed; lines left empty are not here
 * @param story the text below the block, or the whole text when there is no block
 */
public record StoryBlock(Map<Line, String> facts, String story) {
    /** Blank lines before the block, and in it, are allowed; nobody fills in more lines than this. */
    private static final int MOST_LINES = 30;

    /** A line of the template; the folded labels by which it is recognised. */
    public enum Line {
        KIND("loai", "loai don", "kind"),
        CATEGORY("linh vuc", "category"),
        RANK("chuc vu", "chuc vu nguoi bi phan anh", "rank"),
        SUBJECT("co quan bi phan anh", "don vi bi phan anh", "office"),
        PLACE("dia diem", "place"),
        TIME("thoi gian", "time"),
        URGENT("dang xay ra", "happening now"),
        SEALED("giu kin", "giu kin danh tinh", "keep my name secret"),
        LETTERS("nhan thu tra loi", "send me letters"),
        LANGUAGE("ngon ngu", "language");

        private final String[] labels;

        Line(String... labels) {
            this.labels = labels;
        }

        static Optional<Line> of(String label) {
            String folded = Vietnamese.fold(label);
            for (Line line : values()) {
                for (String known : line.labels) {
                    if (known.equals(folded)) {
                        return Optional.of(line);
                    }
                }
            }
            return Optional.empty();
        }
    }

    static StoryBlock of(String text) {
        Map<Line, String> facts = new EnumMap<>(Line.class);
        boolean any = false;
        int at = 0;
        for (int n = 0; n < MOST_LINES && at < text.length(); n++) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            String line = text.substring(at, next).strip();
            Optional<Line> known = label(line);
            if (!line.isEmpty() && known.isEmpty()) {
                break;
            }
            any |= known.isPresent();
            known.ifPresent(k ->
                    remember(facts, k, line.substring(line.indexOf(':') + 1).strip()));
            at = next;
        }
        return new StoryBlock(facts, any ? text.substring(at) : text);
    }

    private static Optional<Line> label(String line) {
        int colon = line.indexOf(':');
        return colon < 1 || colon > 40 ? Optional.empty() : Line.of(line.substring(0, colon));
    }

    private static void remember(Map<Line, String> facts, Line line, String value) {
        if (!value.isEmpty()) {
            facts.putIfAbsent(line, value);
        }
    }

    public Optional<String> say(Line line) {
        return Optional.ofNullable(facts.get(line));
    }

    /** Whether the line says yes in any of the ways people say it. */
    public boolean yes(Line line) {
        return say(line)
                .map(Vietnamese::fold)
                .filter(v -> v.matches("(co|x|yes|y|dung|true|1)\\b.*"))
                .isPresent();
    }
}
