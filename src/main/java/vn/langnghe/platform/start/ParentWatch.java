package vn.langnghe.platform.start;

import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Ends this server when the launcher that started it is gone without a good-bye (kill -9), and asks the embedded
 * database to stop with it. Does nothing under a plain server.
 */
final class ParentWatch {
    /** Process id of the launcher. */
    static final String LAUNCHER = "langnghe.internal.launcher";

    /** Process id of the embedded database. */
    static final String DATABASE = "langnghe.internal.database";

    private static final System.Logger LOG = System.getLogger(ParentWatch.class.getName());
    private static final int ORPHANED = 70;

    private ParentWatch() {}

    static void start() {
        Long launcher = Long.getLong(LAUNCHER);
        if (launcher != null) {
            Thread watch = new Thread(() -> endWith(launcher), "launcher-watch");
            watch.setDaemon(true);
            watch.start();
        }
    }

    private static void endWith(long launcher) {
        ProcessHandle.of(launcher).map(ProcessHandle::onExit).ifPresent(gone -> gone.join());
        LOG.log(Level.WARNING, "the launcher is gone, stopping");
        database().ifPresent(ProcessHandle::destroy);
        // no orderly shutdown: whatever was not committed has not been promised to anybody
        Runtime.getRuntime().halt(ORPHANED);
    }

    /** Only a process that is our database server: the number may have been given to another one meanwhile. */
    private static Optional<ProcessHandle> database() {
        return Optional.ofNullable(Long.getLong(DATABASE))
                .flatMap(ProcessHandle::of)
                .filter(p -> p.info().command().orElse("").endsWith("mariadbd"));
    }
}
