package vn.langnghe.launch;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.langnghe.platform.DatabaseProblem;
import vn.langnghe.platform.StartProblem;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.platform.start.Schema;

/** A look at the database before the server is started. */
final class DatabaseCheck {
    private static final Pattern MIGRATION = Pattern.compile("db/migration/V(\\d+)__.+\\.sql");

    private DatabaseCheck() {}

    /** Throws {@link StartProblem} when nobody answers, or when a newer program has written this database. */
    static void refuseNewer(Settings settings) {
        try (ToolDatabase database = ToolDatabase.open(settings)) {
            List<String> applied = applied(database);
            int newest = applied.isEmpty() ? 0 : newest();
            for (String version : applied) {
                if (Integer.parseInt(version) > newest) {
                    throw Schema.newer(version);
                }
            }
        }
    }

    /** Flyway's table is not there before the first migration. */
    private static List<String> applied(ToolDatabase database) {
        try {
            return database.list(
                    "select version from flyway_schema_history where version is not null order by installed_rank desc",
                    r -> r.text("version"));
        } catch (DatabaseProblem e) {
            return List.of();
        }
    }

    /** Number of the last migration this program carries. */
    private static int newest() {
        try (ZipFile program = new ZipFile(Installation.jar().toFile())) {
            return program.stream()
                    .map(ZipEntry::getName)
                    .map(MIGRATION::matcher)
                    .filter(Matcher::matches)
                    .mapToInt(m -> Integer.parseInt(m.group(1)))
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            throw new StartProblem("Không đọc được " + Installation.jar() + ".", e);
        }
    }
}
