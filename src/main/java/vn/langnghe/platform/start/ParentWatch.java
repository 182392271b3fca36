package vn.langnghe.platform.start;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.langnghe.platform.setting.Settings;

/**
 * Ends this server when the launcher that started it is gone without a good-bye (kill -9), and asks the embedded
 * database to stop with it. Does nothing under a plain server.
 */
final class ParentWatch {
    private static final System.Logger LOG = System.getLogger(ParentWatch.class.getName());
    private static final int ORPHANED = 70;

    private ParentWatch() {}

    static void start(Settings settings) {
        Long launcher = Long.getLong(Settings.LAUNCHER);
        if (launcher != null) {
            Thread watch = new Thread(() -> endWith(launcher, settings), "launcher-watch");
            watch.setDaemon(true);
            watch.start();
        }
    }

    private static void endWith(long launcher, Settings settings) {
        ProcessHandle.of(launcher).map(ProcessHandle::onExit).ifPresent(gone -> gone.join());
        LOG.log(Level.WARNING, "the launcher is gone, stopping");
        database(settings).ifPresent(ProcessHandle::destroy);
        // no orderly shutdown: whatever was not committed has not been promised to anybody
        Runtime.getRuntime().halt(ORPHANED);
    }

    /** Only a process that is our database server: the number may have been given to another one meanwhile. */
    private static Optional<ProcessHandle> database(Settings settings) {
        return pid(settings.dataDir().resolve("database.pid"))
                .flatMap(ProcessHandle::of)
                .filter(p -> p.info().command().orElse("").endsWith("mariadbd"));
    }

    /** As the database itself wrote it. */
    private static Optional<Long> pid(Path file) {
        try {
            return Optional.of(Long.valueOf(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
