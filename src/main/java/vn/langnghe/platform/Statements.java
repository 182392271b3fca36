package vn.langnghe.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Runs one statement on one connection; shared by {@link Sql} and {@link ToolDatabase}. */
final class Statements {
    private Statements() {}

    static <T> List<T> list(Connection connection, String sql, RowReader<T> reader, Object... args)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, args);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                Row row = new Row(rows);
                while (rows.next()) {
                    found.add(reader.read(row));
                }
                return found;
            }
        }
    }

    static int update(Connection connection, String sql, Object... args) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, args);
            return statement.executeUpdate();
        }
    }

    static void batch(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, Object... args) throws SQLException {
        int place = 0;
        for (Object arg : args) {
            if (arg instanceof InList list) {
                statement.setPoolable(false);
                for (Object value : list.values()) {
                    statement.setObject(++place, stored(value));
                }
            } else {
                statement.setObject(++place, stored(arg));
            }
        }
    }

    /** Instants are kept as DATETIME in UTC, constants by name; what else comes, the driver knows. */
    private static Object stored(Object arg) {
        if (arg instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        return arg instanceof Enum<?> constant ? constant.name() : arg;
    }
}
