package vn.langnghe.evidence.copy.make;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rectangle that is to be covered, in the pixels of its picture from the upper left corner.
 *
 * @param page of a PDF, from 1; a picture has the first only
 */
public record Patch(int page, int x, int y, int width, int height) {
    /** Of one file. */
    public static final int MOST = 40;

    private static final Pattern ONE =
            Pattern.compile("(?:([1-9]\\d{0,2}):)?(\\d{1,5}),(\\d{1,5}),(\\d{1,5}),(\\d{1,5})");

    /** On the first page. */
    public Patch(int x, int y, int width, int height) {
        this(1, x, y, width, height);
    }

    /**
     * {@code 10,20,300,40 3:10,80,300,40}, the second on page 3; nothing for nothing.
     *
     * @throws IllegalArgumentException for anything else, for a rectangle without area and for more than {@link #MOST}
     */
    public static List<Patch> read(String typed) {
        List<Patch> patches = new ArrayList<>();
        for (String one : typed.isBlank() ? new String[0] : typed.strip().split("\\s+")) {
            Matcher sides = ONE.matcher(one);
            if (!sides.matches() || patches.size() == MOST) {
                throw new IllegalArgumentException("patch");
            }
            patches.add(of(sides));
        }
        return patches;
    }

    private static Patch of(Matcher sides) {
        int page = sides.group(1) == null ? 1 : side(sides, 1);
        Patch patch = new Patch(page, side(sides, 2), side(sides, 3), side(sides, 4), side(sides, 5));
        if (patch.width == 0 || patch.height == 0) {
            throw new IllegalArgumentException("patch");
        }
        return patch;
    }

    private static int side(Matcher sides, int group) {
        return Integer.parseInt(sides.group(group));
    }

    /** What {@link #read} reads. */
    public static String words(List<Patch> patches) {
        return patches.stream()
                .map(one -> (one.page == 1 ? "" : one.page + ":") + one.x + "," + one.y + "," + one.width + ","
                        + one.height)
                .collect(Collectors.joining(" "));
    }
}
