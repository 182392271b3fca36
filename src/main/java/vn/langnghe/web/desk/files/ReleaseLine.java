package vn.langnghe.web.desk.files;

import java.util.List;
import vn.langnghe.evidence.copy.make.Patch;

/**
 * One file with what was decided about it.
 *
 * @param about size and kind in words
 * @param copy address of the safe copy, or null while there is none
 * @param copyWords how far the copy is, or why there is none
 * @param state what was decided, by whom and when
 * @param given address of the copy as it was released, or null
 * @param looked whether this person has looked at it
 * @param patches rows for what is covered, an empty one last; none where nothing can be covered
 */
public record ReleaseLine(
        String id,
        String name,
        String about,
        String copy,
        String copyWords,
        String state,
        boolean released,
        String given,
        boolean looked,
        List<Row> patches) {
    /** One rectangle as it stands in its fields; an empty one is free. */
    public record Row(String x, String y, String width, String height) {
        static final Row FREE = new Row("", "", "", "");

        static Row of(Patch patch) {
            return new Row(text(patch.x()), text(patch.y()), text(patch.width()), text(patch.height()));
        }

        private static String text(int side) {
            return Integer.toString(side);
        }
    }
}
