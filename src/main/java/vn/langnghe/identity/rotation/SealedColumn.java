package vn.langnghe.identity.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.langnghe.platform.Row;
import vn.langnghe.seal.Context;
import vn.langnghe.seal.Rewrapping;

/**
 * One column of the schema that holds envelopes, and how the place that is bound into each is made from its row.
 *
 * @param table with the column
 * @param column {@code null} stands for nothing sealed
 * @param keys the columns of the row's key, in order
 * @param from SQL: the table as {@code t}, and whatever else the place is read from
 * @param only SQL: which rows, beside those that hold something
 * @param context the table of the {@link Context}
 * @param owner SQL: its owner
 * @param field SQL: its field
 */
public record SealedColumn(
        String table,
        String column,
        List<String> keys,
        String from,
        String only,
        String context,
        String owner,
        String field) {
    private static final String GAP = " ";

    /** {@code identity.sealed}; two of the same column are told apart by the table their rows belong to. */
    String place() {
        return table.equals(context) || from.equals(table + " t")
                ? table + "." + column
                : table + "." + column + "." + context;
    }

    /** The head of one envelope with its place. */
    record Found(String key, byte[] head, Context context) {
        byte[] slot() {
            return Arrays.copyOfRange(head, Math.min(head.length, Rewrapping.SLOT_AT - 1), head.length);
        }
    }

    Found found(Row row) {
        return new Found(
                row.text("row_key"), row.bytes("head"), new Context(context, row.text("owner"), row.text("field")));
    }

    /** The next rows behind a key; its arguments are those of {@link #after}. */
    String select() {
        return "select " + rowKey() + " as row_key, left(t." + column + ", " + Rewrapping.HEAD_BYTES + ") as head, "
                + owner + " as owner, " + field + " as field from " + from + " where t." + column
                + " is not null and " + only + " and (" + keyColumns() + ") > (" + marks() + ") order by "
                + keyColumns() + " limit ?";
    }

    /** Those of them whose slot is for another key than the one given first. */
    String selectOld() {
        return select().replace(
                        " and (" + keyColumns() + ") >",
                        " and substring(t." + column + ", " + Rewrapping.SLOT_AT + ", " + Rewrapping.ID_BYTES
                                + ") <> ? and (" + keyColumns() + ") >");
    }

    /** Puts a slot in place of the one that was read; arguments: the slot, the row's key, the slot that was read. */
    String update() {
        String slot = "substring(t." + column + ", " + Rewrapping.SLOT_AT + ", " + Rewrapping.SLOT_BYTES + ")";
        return "update " + table + " t set t." + column + " = insert(t." + column + ", " + Rewrapping.SLOT_AT + ", "
                + Rewrapping.SLOT_BYTES + ", ?) where (" + keyColumns() + ") = (" + marks() + ") and "
                + ownOnly() + " and " + slot + " = ?";
    }

    /** The condition that speaks of the table alone. */
    private String ownOnly() {
        return only.contains("t.number = 0") ? "t.number = 0" : "1 = 1";
    }

    Object[] after(String key, int limit) {
        List<Object> args = new ArrayList<>(values(key));
        args.add(limit);
        return args.toArray();
    }

    Object[] replacing(Found found, byte[] slot) {
        List<Object> args = new ArrayList<>();
        args.add(slot);
        args.addAll(values(found.key()));
        args.add(found.slot());
        return args.toArray();
    }

    private List<String> values(String key) {
        List<String> parts = new ArrayList<>(Arrays.asList(key.split(GAP, keys.size())));
        parts.addAll(Collections.nCopies(keys.size() - parts.size(), ""));
        return parts;
    }

    private String rowKey() {
        return keys.size() == 1 ? "t." + keys.get(0) : "concat_ws('" + GAP + "', " + keyColumns() + ")";
    }

    private String keyColumns() {
        return String.join(", ", keys.stream().map(key -> "t." + key).toList());
    }

    private String marks() {
        return String.join(", ", Collections.nCopies(keys.size(), "?"));
    }
}
