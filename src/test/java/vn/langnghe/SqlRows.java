package vn.langnghe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rows that a file of {@code sql/} inserts, read without a database: tests judge the data that ships, not a copy.
 * Knows just what those files use: column lists, quoted strings with doubled quotes, numbers, true, false, null.
 */
public final class SqlRows {
    private static final Pattern INSERT = Pattern.compile("insert (?:ignore )?into (\\w+)\\s*\\(([^)]*)\\)\\s*values");

    private final String sql;
    private int at;

    private SqlRows(String sql) {
        this.sql = sql;
    }

    /** The rows of one table, in the order of the file; column name to value, absent where NULL. */
    public static List<Map<String, String>> of(String file, String table) {
        var rows = new ArrayList<Map<String, String>>();
        var reader = new SqlRows(read(file));
        var insert = INSERT.matcher(reader.sql);
        while (insert.find()) {
            if (insert.group(1).equals(table)) {
                reader.at = insert.end();
                reader.rows(insert.group(2).trim().split("\\s*,\\s*"), rows);
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("no rows for " + table + " in " + file);
        }
        return rows;
    }

    public static LocalDate day(Map<String, String> row, String column) {
        String text = row.get(column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("sql", file)).replaceAll("(?m)^\\s*--.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rows(String[] columns, List<Map<String, String>> rows) {
        while (next() == '(') {
            at++;
            var row = new HashMap<String, String>();
            for (String column : columns) {
                String value = value();
                if (value != null) {
                    row.put(column, value);
                }
                next();
                at++;
            }
            rows.add(row);
            if (next() == ',') {
                at++;
            }
        }
    }

    private char next() {
        while (Character.isWhitespace(sql.charAt(at))) {
            at++;
        }
        return sql.charAt(at);
    }

    private String value() {
        if (next() == '\'') {
            return quoted();
        }
        int from = at;
        while (",) \n".indexOf(sql.charAt(at)) < 0) {
            at++;
        }
        String bare = sql.substring(from, at);
        return bare.equals("null") ? null : bare;
    }

    private String quoted() {
        var text = new StringBuilder();
        for (at++; ; at++) {
            char c = sql.charAt(at);
            if (c == '\'' && sql.charAt(at + 1) != '\'') {
                at++;
                return text.toString();
            }
            at += c == '\'' ? 1 : 0;
            text.append(c);
        }
    }
}
