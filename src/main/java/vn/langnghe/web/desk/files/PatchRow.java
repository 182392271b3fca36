package vn.langnghe.web.desk.files;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langnghe.evidence.copy.make.Patch;

/**
 * One rectangle as it stands in its fields; an empty one is free.
 *
 * @param page null where there are no pages; an empty one beside filled sides is refused: it must not become the first
 */
public record PatchRow(String page, String x, String y, String width, String height) {
    static final PatchRow FREE = new PatchRow("", "", "", "", "");

    private static final List<String> FIELDS = List.of("page", "x", "y", "width", "height");

    static PatchRow of(Patch patch) {
        return new PatchRow(
                text(patch.page()), text(patch.x()), text(patch.y()), text(patch.width()), text(patch.height()));
    }

    private static String text(int side) {
        return Integer.toString(side);
    }

    /**
     * The rows in which a side was filled.
     *
     * @param values of a field of that name, row by row, or null
     */
    static List<PatchRow> typed(Function<String, String[]> values) {
        List<String[]> columns = FIELDS.stream().map(values).toList();
        int most = columns.stream()
                .mapToInt(column -> column == null ? 0 : column.length)
                .max()
                .orElse(0);
        List<PatchRow> rows = new ArrayList<>();
        for (int row = 0; row < most; row++) {
            PatchRow one = row(columns, row);
            if (!one.sides().allMatch(String::isEmpty)) {
                rows.add(one);
            }
        }
        return rows;
    }

    private static PatchRow row(List<String[]> columns, int row) {
        return new PatchRow(
                columns.get(0) == null ? null : cell(columns.get(0), row),
                cell(columns.get(1), row),
                cell(columns.get(2), row),
                cell(columns.get(3), row),
                cell(columns.get(4), row));
    }

    private static String cell(String[] column, int row) {
        return column != null && row < column.length ? column[row].strip() : "";
    }

    /** As {@link Patch#read} reads them; a row that is filled in part makes no sense and is refused there. */
    static String words(List<PatchRow> rows) {
        return rows.stream()
                .map(row ->
                        (row.page == null ? "" : row.page + ":") + row.sides().collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    private Stream<String> sides() {
        return Stream.of(x, y, width, height);
    }
}
