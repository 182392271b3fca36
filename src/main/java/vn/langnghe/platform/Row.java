package vn.langnghe.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** One row of an answer, readable only inside its {@link RowReader}. Objects are null where the column is NULL. */
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /** Hides the checked exception of every getter. */
    @FunctionalInterface
    private interface Getter<T> {
        T get() throws SQLException;
    }

    private static <T> T get(Getter<T> getter) {
        try {
            return getter.get();
        } catch (SQLException e) {
            throw DatabaseProblem.of(e);
        }
    }

    public String text(String column) {
        return get(() -> rows.getString(column));
    }

    public Optional<String> maybeText(String column) {
        return Optional.ofNullable(text(column));
    }

    /** 0 where NULL. */
    public int number(String column) {
        return get(() -> rows.getInt(column));
    }

    /** 0 where NULL. */
    public long big(String column) {
        return get(() -> rows.getLong(column));
    }

    /** False where NULL. */
    public boolean flag(String column) {
        return get(() -> rows.getBoolean(column));
    }

    public byte[] bytes(String column) {
        return get(() -> rows.getBytes(column));
    }

    public LocalDate day(String column) {
        return get(() -> rows.getObject(column, LocalDate.class));
    }

    /** From a DATETIME in UTC. */
    public Instant instant(String column) {
        LocalDateTime at = get(() -> rows.getObject(column, LocalDateTime.class));
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    /** From the constant's name. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public boolean isNull(String column) {
        return get(() -> rows.getObject(column)) == null;
    }
}
