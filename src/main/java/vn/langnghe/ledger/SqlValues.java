package vn.langnghe.ledger;

import java.util.ArrayList;
import java.util.List;

/** The rows behind {@code VALUES}: {@code ('text',12,NULL),(…)} with the escapes of a dump. */
final class SqlValues {
    private final String text;
    private int at;

    private SqlValues(String text) {
        this.text = text;
    }

    /** The values of each row as text; NULL becomes an empty text. */
    static List<List<String>> rows(String text) {
        SqlValues values = new SqlValues(text);
        List<List<String>> rows = new ArrayList<>();
        while (values.skipTo('(')) {
            rows.add(values.row());
        }
        return rows;
    }

    private boolean skipTo(char wanted) {
        int found = text.indexOf(wanted, at);
        at = found + 1;
        return found >= 0;
    }

    private List<String> row() {
        List<String> row = new ArrayList<>();
        while (at < text.length()) {
            row.add(text.charAt(at) == '\'' ? quoted() : bare());
            if (at >= text.length() || text.charAt(at++) == ')') {
                break;
            }
        }
        return row;
    }

    private String bare() {
        int from = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != ')') {
            at++;
        }
        String value = text.substring(from, at).strip();
        return value.equals("NULL") ? "" : value;
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                value.append(unescaped(text.charAt(++at)));
            } else if (c != '\'') {
                value.append(c);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '\'') {
                value.append(text.charAt(++at));
            } else {
                at++;
                break;
            }
        }
        return value.toString();
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '0' -> '\0';
            case 'Z' -> '\u001a';
            case 'b' -> '\b';
            default -> c;
        };
    }
}
