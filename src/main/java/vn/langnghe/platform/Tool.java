package vn.langnghe.platform;

import java.util.List;
import vn.langnghe.platform.setting.Settings;

/** A subcommand of {@code java -jar lang-nghe.jar}, found by {@link java.util.ServiceLoader}. */
public interface Tool {
    /** What is typed: {@code verify-ledger}. */
    String name();

    /** One Vietnamese line for {@code help}. */
    String purpose();

    /**
     * Does the work. The embedded database, if it is the one, runs already and is in the settings.
     *
     * @param args what followed the name
     * @return the exit code: 0 all well, 1 found something wrong, 2 called wrongly
     */
    int run(List<String> args, Settings settings) throws Exception;

    /** Whether the database has to be reachable first. */
    default boolean needsDatabase() {
        return true;
    }

    /** The same for tools where it depends on what followed the name. */
    default boolean needsDatabase(List<String> args) {
        return needsDatabase();
    }
}
