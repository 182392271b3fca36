package vn.langnghe.leak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.langnghe.platform.ToolDatabase;

/** Every value of every table, bytes as they are: what a thief has who took the database and nothing else. */
public final class Dump {
    private record Column(String table, String name) {}

    private Dump() {}

    /** Number of values written. */
    public static long write(ToolDatabase database, Path file) {
        List<Column> columns = database.list(
                "select c.table_name as t, c.column_name as c from information_schema.columns c"
                        + " join information_schema.tables o on o.table_schema = c.table_schema"
                        + " and o.table_name = c.table_name where c.table_schema = database()"
                        + " and o.table_type = 'BASE TABLE' order by c.table_name, c.ordinal_position",
                row -> new Column(row.text("t"), row.text("c")));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return columns.stream()
                    .mapToLong(column -> write(database, column, out))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long write(ToolDatabase database, Column column, OutputStream out) {
        return database.list(
                        "select cast(`" + column.name() + "` as binary) as v from `" + column.table() + "` where `"
                                + column.name() + "` is not null",
                        row -> put(out, row.bytes("v")))
                .size();
    }

    private static int put(OutputStream out, byte[] value) {
        try {
            out.write(value);
            out.write("\n".getBytes(UTF_8));
            return value.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
