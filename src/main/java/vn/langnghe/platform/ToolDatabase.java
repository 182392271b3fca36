package vn.langnghe.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.langnghe.platform.setting.Settings;

/** One connection for a {@link Tool}; every statement commits by itself. */
public final class ToolDatabase implements AutoCloseable {
    private final Connection connection;

    private ToolDatabase(Connection connection) {
        this.connection = connection;
    }

    /** Throws {@link StartProblem} with one sentence when nobody answers there or the account is refused. */
    public static ToolDatabase open(Settings settings) {
        try {
            return new ToolDatabase(new Database(settings).getConnection());
        } catch (SQLException e) {
            String where = settings.dbUrl().orElse("").replaceAll("\\?.*", "");
            throw new StartProblem(
                    "Không kết nối được cơ sở dữ liệu " + where + " (" + e.getErrorCode() + "/" + e.getSQLState()
                            + ").",
                    e);
        }
    }

    public <T> List<T> list(String sql, RowReader<T> reader, Object... args) {
        try {
            return Statements.list(connection, sql, reader, args);
        } catch (SQLException e) {
            throw DatabaseProblem.of(e);
        }
    }

    public <T> Optional<T> one(String sql, RowReader<T> reader, Object... args) {
        return list(sql, reader, args).stream().findFirst();
    }

    public int update(String sql, Object... args) {
        try {
            return Statements.update(connection, sql, args);
        } catch (SQLException e) {
            throw DatabaseProblem.of(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw DatabaseProblem.of(e);
        }
    }
}
