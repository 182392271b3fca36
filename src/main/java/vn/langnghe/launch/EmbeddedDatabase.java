package vn.langnghe.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.langnghe.platform.StartProblem;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.platform.setting.Settings;

/** MariaDB as a child of this program: on the loopback address, on a port of its own, with a password of its own. */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(5);
    private static final Duration TIME_TO_START = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 50;

    private final Settings settings;
    private final DatabaseAccess access;
    private final DataFolder folder;
    private final Stopping stopping;
    private volatile Process process;

    private EmbeddedDatabase(Settings settings, DataFolder folder, DatabaseAccess access, Stopping stopping) {
        this.settings = settings;
        this.folder = folder;
        this.access = access;
        this.stopping = stopping;
    }

    /** Its address is known from now on, and whatever is started later is ended earlier. */
    static EmbeddedDatabase planned(Settings settings, DataFolder folder, Stopping stopping) {
        EmbeddedDatabase database = new EmbeddedDatabase(settings, folder, DatabaseAccess.fresh(), stopping);
        stopping.later(database::stop);
        return database;
    }

    /** Makes the database files at the first time. Returns when the database answers. */
    void start() throws InterruptedException {
        try {
            Path base = DatabaseProgram.unpacked(folder);
            install(base);
            access.keep(folder);
            access.writeInitFile(folder.temporary().resolve("init.sql"));
            begin(run(base));
        } catch (IOException e) {
            throw new StartProblem("Không khởi động được cơ sở dữ liệu nhúng: " + e.getMessage() + ".", e);
        }
        awaitAnswer();
        endWithIt();
    }

    /** Nothing begins any more when the end has begun meanwhile. */
    private void begin(Process started) {
        process = started;
        if (stopping.hasBegun()) {
            stop();
        }
    }

    /** For a subcommand: the one that runs already, or one for as long as the subcommand takes. */
    static EmbeddedDatabase forTool(Settings settings) throws InterruptedException {
        Optional<EmbeddedDatabase> running = running(settings);
        if (running.isPresent()) {
            return running.get();
        }
        DataFolder folder = DataFolder.occupy(settings);
        Orphans.stop(folder);
        EmbeddedDatabase database = planned(settings, folder, new Stopping());
        database.start();
        return database;
    }

    private static Optional<EmbeddedDatabase> running(Settings settings) {
        DataFolder folder = DataFolder.visit(settings);
        String mark = Orphans.databaseMark(folder.database());
        if (Processes.withArgument(mark).findAny().isEmpty()
                || Processes.withArgument(Orphans.serverMark(folder)).findAny().isEmpty()) {
            return Optional.empty();
        }
        return DatabaseAccess.kept(folder)
                .map(access -> new EmbeddedDatabase(settings, folder, access, new Stopping()));
    }

    Settings settings() {
        return access.in(settings);
    }

    private void install(Path base) throws IOException, InterruptedException {
        Path done = folder.root().resolve("database.installed");
        if (Files.exists(done)) {
            return;
        }
        List<String> command = new ArrayList<>(List.of(
                base.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--force",
                "--skip-name-resolve",
                "--skip-test-db",
                "--auth-root-authentication-method=socket",
                "--basedir=" + base,
                "--datadir=" + folder.database(),
                "--tmpdir=" + folder.temporary()));
        Files.createDirectories(folder.database());
        File log = log();
        begin(process(command, base, log));
        if (process.waitFor() != 0) {
            throw new StartProblem("Không tạo được cơ sở dữ liệu nhúng, xem " + log + ".");
        }
        Files.createFile(done);
    }

    private Process run(Path base) throws IOException {
        Path temporary = folder.temporary();
        return process(
                new ArrayList<>(List.of(
                        base.resolve("bin/mariadbd").toString(),
                        "--no-defaults",
                        "--basedir=" + base,
                        Orphans.databaseMark(folder.database()),
                        "--tmpdir=" + temporary,
                        "--port=" + access.port(),
                        "--bind-address=127.0.0.1",
                        // relative to the database files: a long path does not fit into a socket's name
                        "--socket=mariadb.sock",
                        "--pid-file=" + folder.root().resolve("database.pid"),
                        "--log-error=" + log(),
                        "--init-file=" + temporary.resolve("init.sql"),
                        "--skip-ssl",
                        "--skip-name-resolve",
                        "--skip-log-bin",
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_unicode_520_ci",
                        "--sql-mode=STRICT_TRANS_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,"
                                + "NO_ENGINE_SUBSTITUTION",
                        "--max-allowed-packet=64M",
                        "--innodb-flush-log-at-trx-commit=1",
                        "--innodb-buffer-pool-size=96M",
                        "--innodb-log-file-size=128M",
                        // held twice in memory; what is longer goes to the file earlier
                        "--innodb-log-buffer-size=4M",
                        // for engines we keep no table in
                        "--aria-pagecache-buffer-size=8M",
                        "--key-buffer-size=1M",
                        // each prepared statement of each connection begins with as much as the first, and grows by the
                        // second
                        "--query-prealloc-size=8192",
                        "--query-alloc-block-size=4096",
                        "--max-connections=80",
                        "--performance-schema=OFF")),
                base,
                log());
    }

    private static Process process(List<String> command, Path base, File log) throws IOException {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("LD_LIBRARY_PATH", base.resolve("libs").toString());
        Processes.thrifty(builder);
        return builder.start();
    }

    private File log() {
        return folder.log().resolve("database.log").toFile();
    }

    /** Our own password is the proof that it is ours that answers. */
    private void awaitAnswer() throws InterruptedException {
        long end = System.nanoTime() + TIME_TO_START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new StartProblem("Cơ sở dữ liệu nhúng không khởi động được, xem " + log() + ".");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private boolean answers() {
        try (ToolDatabase database = ToolDatabase.open(settings())) {
            return process.isAlive()
                    && database.one("select 1 as yes", r -> r.number("yes")).isPresent();
        } catch (StartProblem e) {
            return false;
        }
    }

    /** Without a database nothing can be taken: whoever watches this program may start it again. */
    private void endWithIt() {
        process.onExit().thenRun(() -> {
            if (!stopping.hasBegun()) {
                System.err.println("Cơ sở dữ liệu nhúng đã dừng bất ngờ, xem " + log() + ".");
                System.exit(Main.FAILED);
            }
        });
    }

    private void stop() {
        Process running = process;
        if (running != null) {
            Processes.stopTree(running.toHandle(), TIME_TO_STOP);
        }
    }

    /** Ends it if it was started by us. */
    @Override
    public void close() {
        if (process != null) {
            stopping.now();
            folder.release();
        }
    }
}
