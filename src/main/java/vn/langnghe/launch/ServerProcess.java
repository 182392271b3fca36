package vn.langnghe.launch;

import java.io.IOException;
import java.time.Duration;
import vn.langnghe.platform.StartProblem;
import vn.langnghe.platform.setting.Settings;

/** Payara Micro with our archive, as a child of this program. */
final class ServerProcess {
    private static final Duration TIME_TO_START = Duration.ofMinutes(5);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(8);
    private static final long PAUSE_MILLIS = 100;

    /**
     * Payara starts its services on several threads that now and then trip over each other (payara/Payara#6101), and
     * closes the archive's files at the end of the deployment, in rare cases while a thread of ours loads a class from
     * them ("zip file closed"). The next try goes well; a third failure has another cause.
     */
    private static final int TRIES = 3;

    private final Settings settings;
    private final DataFolder folder;
    private final Stopping stopping;
    private final Probe probe;
    private volatile Process process;
    private volatile ServerLog log;
    private int tries;

    private ServerProcess(Settings settings, DataFolder folder, Stopping stopping) {
        this.settings = settings;
        this.folder = folder;
        this.stopping = stopping;
        this.probe = new Probe(settings);
    }

    static ServerProcess start(Settings settings, DataFolder folder, Stopping stopping) {
        ServerProcess server = new ServerProcess(settings, folder, stopping);
        server.begin();
        stopping.later(server::stop);
        return server;
    }

    private void begin() {
        tries++;
        try {
            ProcessBuilder builder = new ProcessBuilder(ServerCommand.of(settings, folder)).redirectErrorStream(true);
            builder.environment().putAll(settings.asEnvironment());
            Processes.thrifty(builder);
            process = builder.start();
            log = new ServerLog(folder, process.getInputStream());
            Thread pump = new Thread(log, "server-log");
            pump.setDaemon(true);
            pump.start();
        } catch (IOException e) {
            throw new StartProblem("Không chạy được máy chủ: " + e.getMessage() + ".", e);
        }
        if (stopping.hasBegun()) {
            stop();
        }
    }

    private void stop() {
        Processes.stop(process.toHandle(), TIME_TO_STOP);
    }

    /** Returns when a submission can be taken. Throws {@link StartProblem} when it never will. */
    void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + TIME_TO_START.toNanos();
        while (!probe.isReady()) {
            if (anotherMayGoWell() && tries < TRIES && !stopping.hasBegun()) {
                beginAnew();
            }
            boolean late = System.nanoTime() > end;
            if (log.problem().isPresent()
                    || log.serverRunsEmpty()
                    || log.serverGaveUp()
                    || !process.isAlive()
                    || late) {
                throw new StartProblem(whyNot());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        log.repeatErrors();
    }

    private boolean anotherMayGoWell() {
        return log.problem().map(StartProblem.UNFORESEEN::equals).orElse(log.serverGaveUp());
    }

    private void beginAnew() {
        System.err.println("Máy chủ không khởi động được ở lần thử " + tries + ", đang thử lại, xem " + log.file() + "."
                + " / The server could not be started, trying again; see " + log.file() + ".");
        stop();
        folder.clearServer();
        begin();
    }

    private String whyNot() {
        if (log.problem().isPresent()) {
            return log.problem().get() + " (Nhật ký / log: " + log.file() + ")";
        }
        return log.serverRunsEmpty()
                ? "Máy chủ chạy nhưng không nạp được ứng dụng, nguyên nhân ở " + log.file() + "."
                        + " / The server runs but could not deploy the application; the cause is in " + log.file() + "."
                : "Máy chủ không khởi động được, xem " + log.file() + "." + " / The server could not be started, see "
                        + log.file() + ".";
    }

    /** The server's exit code. */
    int awaitEnd() throws InterruptedException {
        int code = process.waitFor();
        if (!stopping.hasBegun()) {
            System.err.println("Máy chủ đã dừng bất ngờ (mã " + code + "), xem " + log.file() + ".");
        }
        return code == 0 ? Main.FAILED : code;
    }
}
