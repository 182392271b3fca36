package vn.langnghe.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Fills the database with copies of one waiting case, spread over the last year: for reading, not for judging. */
final class ManyCases {
    private static final int BATCH = 10_000;

    private ManyCases() {}

    /** Adds copies until there are {@code wanted} cases. */
    static void fillUpTo(Connection database, int wanted, String template) throws SQLException {
        String columns = columns(database);
        String picked = columns.replace("`id`", "concat('B', lpad(s.seq + ?, 21, '0'))")
                .replace("`number`", "concat('PY-2025-', lpad(s.seq + ?, 6, '0'))")
                .replace("`received_at`", "date_sub(c.received_at, interval (s.seq * 5) minute)")
                .replace("`due_on`", "date_add(c.due_on, interval (cast(s.seq as signed) % 40) - 20 day)");
        String insert = "insert into case_file (" + columns + ") select " + picked
                + " from case_file c join (select seq from seq_1_to_" + BATCH + ") s where c.id = ? and s.seq <= ?";
        int there = count(database);
        try (PreparedStatement copy = database.prepareStatement(insert)) {
            for (int done = there; done < wanted; done += BATCH) {
                copy.setInt(1, done);
                copy.setInt(2, done);
                copy.setString(3, template);
                copy.setInt(4, Math.min(BATCH, wanted - done));
                copy.executeUpdate();
                database.commit();
            }
        }
        try (Statement look = database.createStatement()) {
            look.execute("insert ignore into case_search select c.id, s.text from case_file c join case_search s"
                            .replace("s.text", "s." + searchColumn(database))
                    + " on s.case_id = '" + template + "' where c.id like 'B%'");
            look.execute("analyze table case_file");
            database.commit();
        }
    }

    private static String searchColumn(Connection database) throws SQLException {
        try (ResultSet columns = database.getMetaData().getColumns(database.getCatalog(), null, "case_search", "%")) {
            columns.next();
            columns.next();
            return columns.getString("COLUMN_NAME");
        }
    }

    private static String columns(Connection database) throws SQLException {
        Set<String> computed = BareCommits.computedColumns(database, "case_file");
        List<String> names = new ArrayList<>();
        try (ResultSet columns = database.getMetaData().getColumns(database.getCatalog(), null, "case_file", "%")) {
            while (columns.next()) {
                if (!computed.contains(columns.getString("COLUMN_NAME"))) {
                    names.add("`" + columns.getString("COLUMN_NAME") + "`");
                }
            }
        }
        return String.join(", ", names);
    }

    static int count(Connection database) throws SQLException {
        try (Statement look = database.createStatement();
                ResultSet row = look.executeQuery("select count(*) from case_file")) {
            row.next();
            return row.getInt(1);
        }
    }
}
