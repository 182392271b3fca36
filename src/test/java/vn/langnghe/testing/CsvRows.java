package vn.langnghe.testing;

import java.util.ArrayList;
import java.util.List;

/** Reads RFC 4180 strictly, letter by letter: what a spreadsheet would find in which cell. */
public final class CsvRows {
    private CsvRows() {}

    /** @throws AssertionError where the text is no such file */
    public static List<List<String>> of(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            StringBuilder cell = new StringBuilder();
            at = cell(text, at, cell);
            row.add(cell.toString());
            if (text.startsWith("\r\n", at)) {
                rows.add(row);
                row = new ArrayList<>();
                at += 2;
            } else if (at < text.length() && text.charAt(at) == ',') {
                at++;
            } else {
                throw new AssertionError("neither comma nor line end at " + at);
            }
        }
        return rows;
    }

    private static int cell(String text, int from, StringBuilder cell) {
        if (text.charAt(from) != '"') {
            throw new AssertionError("no quote at " + from);
        }
        int at = from + 1;
        while (text.charAt(at) != '"' || at + 1 < text.length() && text.charAt(at + 1) == '"') {
            at += text.charAt(at) == '"' ? 1 : 0;
            cell.append(text.charAt(at++));
        }
        return at + 1;
    }
}
