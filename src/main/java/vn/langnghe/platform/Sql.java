package vn.langnghe.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Plain SQL inside the running transaction (or alone, when there is none).
 *
 * <p>Arguments: String, Integer, Long, Boolean, byte[], LocalDate, Instant (kept as DATETIME in UTC), enum constants
 * (kept by name), {@link InList}, null. Throws {@link DuplicateKey}, {@link TryAgain} or {@link DatabaseProblem}.
 */
@ApplicationScoped
public class Sql {
    @Resource(lookup = "java:app/jdbc/langnghe")
    DataSource source;

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, Object... args) {
        return run(c -> Statements.list(c, sql, reader, args));
    }

    /** The first row, if there is one. */
    public <T> Optional<T> one(String sql, RowReader<T> reader, Object... args) {
        return list(sql, reader, args).stream().findFirst();
    }

    /** How many rows changed. */
    public int update(String sql, Object... args) {
        return run(c -> Statements.update(c, sql, args));
    }

    /** The same statement for many rows, sent together. Does nothing when there is no row. */
    public void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            run(c -> {
                Statements.batch(c, sql, rows);
                return null;
            });
        }
    }

    private <T> T run(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw DatabaseProblem.of(e);
        }
    }
}
