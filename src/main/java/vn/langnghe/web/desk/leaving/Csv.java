package vn.langnghe.web.desk.leaving;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as a file for a spreadsheet: RFC 4180, every cell in quotes, UTF-8 with the mark by which Excel knows it. No
 * cell is a formula (CWE-1236): one that begins like one, after whatever blanks, gets a {@code '} in front. Programs
 * that part cells at semicolons or tabs, as Excel does where the comma is a decimal point, do not find one behind those
 * either.
 */
final class Csv {
    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String SIGNS = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern FORMULA =
            Pattern.compile("[\\t\\r]|[\\s\\p{Z}\\p{Cc}\\p{Cf}]*" + SIGNS, Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern INNER = Pattern.compile("([;\\t][\"\\s]*)(?=[=+@\uFF1D\uFF0B\uFF20])");

    private final StringBuilder text = new StringBuilder(MARK);

    /** Adds a row; null is an empty cell. */
    Csv row(String... cells) {
        text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append(LINE_END);
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String value) {
        return '"' + harmless(value == null ? "" : value).replace("\"", "\"\"") + '"';
    }

    private static String harmless(String value) {
        String inside = INNER.matcher(value).replaceAll("$1'");
        return FORMULA.matcher(value).lookingAt() ? "'" + inside : inside;
    }
}
