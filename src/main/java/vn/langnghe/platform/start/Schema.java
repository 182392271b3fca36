package vn.langnghe.platform.start;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.output.MigrateResult;
import vn.langnghe.platform.Database;
import vn.langnghe.platform.StartProblem;
import vn.langnghe.platform.setting.Settings;

/** Brings the database to this program's version with the files of {@code sql/}, and never touches a newer one. */
public final class Schema {
    private final Flyway flyway;

    public Schema(Settings settings) {
        flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(new Database(settings))
                .locations("classpath:db/migration")
                .connectRetries(0)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load();
    }

    /** How many migrations were run. Throws {@link StartProblem} with one sentence. */
    public int migrate() {
        refuseNewer();
        try {
            MigrateResult result = flyway.migrate();
            return result.migrationsExecuted;
        } catch (FlywayException e) {
            throw new StartProblem("Không nâng cấp được cơ sở dữ liệu: " + firstLine(e), e);
        }
    }

    /** {@code "007"}, or {@code "000"} for an empty database. */
    public String version() {
        MigrationInfo current = flyway.info().current();
        return current == null ? "000" : current.getVersion().getVersion();
    }

    /** How many files of {@code sql/} this database has not seen yet. */
    public int pending() {
        return flyway.info().pending().length;
    }

    private void refuseNewer() {
        MigrationInfo current = flyway.info().current();
        if (current != null
                && current.getVersion() != null
                && !current.getState().isResolved()) {
            throw newer(current.getVersion().getVersion());
        }
    }

    /** What is said about a database that a newer program has written. */
    public static StartProblem newer(String version) {
        return new StartProblem("Cơ sở dữ liệu ở phiên bản " + version
                + ", mới hơn chương trình này: hãy chạy bản chương trình mới hơn hoặc khôi phục bản sao lưu cũ.");
    }

    private static String firstLine(FlywayException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String code = root instanceof SQLException sql ? sql.getErrorCode() + " " : "";
        return code + String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
