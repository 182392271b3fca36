package vn.langnghe.launch;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Processes that an earlier launcher left behind when it was killed. Told by an argument that names our data folder,
 * never by a port or a number in a file: whoever listens there may be a stranger.
 */
final class Orphans {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Orphans() {}

    /** Only for who holds the folder's lock: then nobody rightful runs in it. The server goes before its database. */
    static void stop(DataFolder folder) {
        Processes.withArgument(serverMark(folder)).forEach(p -> Processes.stop(p, PATIENCE));
        Processes.withArgument(databaseMark(folder.database())).forEach(p -> Processes.stop(p, PATIENCE));
    }

    static String serverMark(DataFolder folder) {
        return "-Dlangnghe.internal.data=" + folder.root();
    }

    static String databaseMark(Path files) {
        return "--datadir=" + files;
    }
}
