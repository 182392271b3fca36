package vn.langnghe.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The limit: a bare JDBC transaction that writes the rows of one submission, durably, into copies of the tables with the
 * same indexes. Nothing is checked, sealed or computed.
 */
final class BareCommits {
    private static final Map<String, String> ROWS_OF_A_CASE = new LinkedHashMap<>();

    static {
        ROWS_OF_A_CASE.put("case_file", "id = ?");
        ROWS_OF_A_CASE.put("clock", "case_id = ?");
        ROWS_OF_A_CASE.put("case_search", "case_id = ?");
        ROWS_OF_A_CASE.put("submission", "case_id = ?");
        ROWS_OF_A_CASE.put("identity", "case_id = ?");
        ROWS_OF_A_CASE.put("letter_contact", "case_id = ?");
        ROWS_OF_A_CASE.put("letter", "case_id = ?");
        ROWS_OF_A_CASE.put("ledger_entry", "case_number = (select number from case_file where id = ?)");
    }

    /** One statement with the values it writes; what is unique is made anew each time. */
    private record Template(String insert, List<Object> values, List<Boolean> unique) {}

    private final List<Template> templates = new ArrayList<>();

    static BareCommits like(Connection database, String caseId) throws SQLException {
        BareCommits bare = new BareCommits();
        for (Map.Entry<String, String> each : ROWS_OF_A_CASE.entrySet()) {
            bare.learn(database, each.getKey(), each.getValue(), caseId);
        }
        return bare;
    }

    int rows() {
        return templates.size();
    }

    private void learn(Connection database, String table, String where, String caseId) throws SQLException {
        String copy = "bench_" + table;
        try (Statement make = database.createStatement()) {
            make.execute("drop table if exists " + copy);
            make.execute("create table " + copy + " like " + table);
        }
        Set<String> unique = uniqueColumns(database, table);
        Set<String> computed = computedColumns(database, table);
        try (PreparedStatement read = database.prepareStatement("select * from " + table + " where " + where)) {
            read.setString(1, caseId);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    templates.add(template(copy, rows, unique, computed));
                }
            }
        }
    }

    private static Set<String> uniqueColumns(Connection database, String table) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet index = database.getMetaData().getIndexInfo(database.getCatalog(), null, table, true, false)) {
            while (index.next()) {
                names.add(index.getString("COLUMN_NAME"));
            }
        }
        return names;
    }

    /** The database fills them itself. */
    static Set<String> computedColumns(Connection database, String table) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet columns = database.getMetaData().getColumns(database.getCatalog(), null, table, "%")) {
            while (columns.next()) {
                if (columns.getString("IS_GENERATEDCOLUMN").equals("YES")) {
                    names.add(columns.getString("COLUMN_NAME"));
                }
            }
        }
        return names;
    }

    private static Template template(String table, ResultSet row, Set<String> unique, Set<String> computed)
            throws SQLException {
        List<String> names = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        List<Boolean> fresh = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String name = row.getMetaData().getColumnName(i);
            if (!computed.contains(name)) {
                names.add(name);
                values.add(row.getObject(i));
                fresh.add(unique.contains(name));
            }
        }
        String marks = "?" + ", ?".repeat(names.size() - 1);
        String insert = "insert into " + table + " (" + String.join(", ", names) + ") values (" + marks + ")";
        return new Template(insert, values, fresh);
    }

    /** A worker with a connection of its own. */
    Load.Work on(Connection connection) {
        return () -> {
            for (Template each : templates) {
                write(connection, each);
            }
            connection.commit();
        };
    }

    private static void write(Connection connection, Template each) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(each.insert())) {
            for (int i = 0; i < each.values().size(); i++) {
                Object value = each.values().get(i);
                insert.setObject(i + 1, each.unique().get(i) ? another(value) : value);
            }
            insert.executeUpdate();
        }
    }

    private static Object another(Object value) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        if (value instanceof Number) {
            return random.nextLong(1L << 52);
        }
        if (value instanceof byte[] bytes) {
            byte[] fresh = new byte[bytes.length];
            random.nextBytes(fresh);
            return fresh;
        }
        if (!(value instanceof String text)) {
            return value;
        }
        byte[] letters = new byte[text.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) ('A' + random.nextInt(26));
        }
        return new String(letters, StandardCharsets.US_ASCII);
    }

    /** Takes the copies away again. */
    static void clean(Connection database) throws SQLException {
        try (Statement drop = database.createStatement()) {
            for (String table : ROWS_OF_A_CASE.keySet()) {
                drop.execute("drop table if exists bench_" + table);
            }
        }
    }
}
