package vn.langnghe.mail.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a multipart body (RFC 2046, 5.1.1), nothing between, before or behind them left out.
 *
 * @param preamble where it ends: it begins with the body
 * @param epilogue where it begins: it ends with the body
 * @param complete whether the end was marked
 */
public record Multipart(List<Entity> parts, Entity whole, int preamble, int epilogue, boolean complete) {
    private static final int LONGEST_BOUNDARY = 1_000;

    /** Where a part begins or the last one ends. */
    private record Mark(int before, int after, boolean last) {}

    /**
     * Finds the parts.
     *
     * @param boundary as the header names it, or null; one that does not occur is looked for in the body
     * @return without parts when they cannot be told apart
     */
    public static Multipart split(Entity whole, String boundary, Effort effort) {
        List<Mark> marks = boundary == null || boundary.isEmpty() ? List.of() : marks(whole, boundary, effort);
        if (marks.isEmpty()) {
            marks = guess(whole, effort).map(b -> marks(whole, b, effort)).orElse(List.of());
        }
        return between(marks, whole, effort);
    }

    private static List<Mark> marks(Entity whole, String boundary, Effort effort) {
        effort.spend(whole.size());
        byte[] wanted = ("--" + boundary).getBytes(ISO_8859_1);
        List<Mark> marks = new ArrayList<>();
        Lines line = new Lines(whole.bytes(), whole.from(), whole.to());
        int before = whole.from();
        while (line.next()) {
            if (line.startsWith(wanted)) {
                String rest = line.text(wanted.length + LONGEST_BOUNDARY).substring(wanted.length);
                if (rest.isBlank() || rest.strip().equals("--")) {
                    effort.marks(marks.size());
                    marks.add(new Mark(before, line.next, !rest.isBlank()));
                }
            }
            before = line.end;
        }
        return marks;
    }

    /** The line before the first one that looks like a part's header. */
    private static Optional<String> guess(Entity whole, Effort effort) {
        effort.spend(whole.size());
        Lines line = new Lines(whole.bytes(), whole.from(), whole.to());
        String before = "";
        while (line.next()) {
            if (before.length() > 2 && line.text(8).equalsIgnoreCase("content-")) {
                return Optional.of(before.substring(2).stripTrailing());
            }
            boolean dashes = line.end - line.start > 2 && whole.bytes().at(line.start) == '-';
            before = dashes && line.text(2).equals("--") ? line.text(LONGEST_BOUNDARY) : "";
        }
        return Optional.empty();
    }

    private static Multipart between(List<Mark> marks, Entity whole, Effort effort) {
        if (marks.isEmpty()) {
            return new Multipart(List.of(), whole, whole.to(), whole.to(), false);
        }
        List<Entity> parts = new ArrayList<>();
        for (int i = 0; i + 1 < marks.size(); i++) {
            int from = marks.get(i).after();
            parts.add(Entity.part(
                    whole.bytes(), from, Math.max(from, marks.get(i + 1).before())));
        }
        Mark last = marks.get(marks.size() - 1);
        if (!last.last()) {
            parts.add(Entity.part(whole.bytes(), last.after(), whole.to()));
        }
        int epilogue = last.last() ? last.after() : whole.to();
        return new Multipart(parts, whole, marks.get(0).before(), epilogue, last.last());
    }

    /** What stands before the first part, as bytes that were never declared to be anything. */
    public Entity before() {
        return stretch(whole.from(), preamble);
    }

    /** What stands behind the last. */
    public Entity behind() {
        return stretch(epilogue, whole.to());
    }

    private Entity stretch(int from, int to) {
        return new Entity(whole.bytes(), HeaderFields.none(), from, Math.max(from, to));
    }
}
