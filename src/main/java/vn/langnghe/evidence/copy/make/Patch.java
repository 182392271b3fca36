package vn.langnghe.evidence.copy.make;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A rectangle of a picture that is to be covered, in its pixels from the upper left corner. */
public record Patch(int x, int y, int width, int height) {
    /** Of one picture. */
    public static final int MOST = 40;

    private static final Pattern ONE = Pattern.compile("(\\d{1,5}),(\\d{1,5}),(\\d{1,5}),(\\d{1,5})");

    /**
     * {@code 10,20,300,40 10,80,300,40}; nothing for nothing.
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
        Patch patch = new Patch(side(sides, 1), side(sides, 2), side(sides, 3), side(sides, 4));
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
                .map(one -> one.x + "," + one.y + "," + one.width + "," + one.height)
                .collect(Collectors.joining(" "));
    }
}
