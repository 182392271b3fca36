package vn.langnghe.launch;

import java.io.IOException;
import java.time.Duration;
import vn.langnghe.platform.Settings;
import vn.langnghe.platform.StartProblem;

/** Payara Micro with our archive, as a child of this program. */
final class ServerProcess {
    private static final Duration TIME_TO_START = Duration.ofMinutes(5);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(8);
    private static final Duration TIME_AFTER_READY = Duration.ofSeconds(3);
    private static final long PAUSE_MILLIS = 100;

    private final Process process;
    private final ServerLog log;
    private final Probe probe;
    private final Stopping stopping;

    private ServerProcess(Process process, ServerLog log, Probe probe, Stopping stopping) {
        this.process = process;
        this.log = log;
        this.probe = probe;
        this.stopping = stopping;
    }

    static ServerProcess start(Settings settings, DataFolder folder, Stopping stopping) {
        try {
            ProcessBuilder builder = new ProcessBuilder(ServerCommand.of(settings, folder)).redirectErrorStream(true);
            builder.environment().putAll(settings.asEnvironment());
            Processes.thrifty(builder);
            Process process = builder.start();
            stopping.later(() -> Processes.stop(process.toHandle(), TIME_TO_STOP));
            ServerLog log = new ServerLog(folder, process.getInputStream());
            Thread pump = new Thread(log, "server-log");
            pump.setDaemon(true);
            pump.start();
            return new ServerProcess(process, log, new Probe(settings), stopping);
        } catch (IOException e) {
            throw new StartProblem("Không chạy được máy chủ: " + e.getMessage() + ".", e);
        }
    }

    /** Returns when a submission can be taken. Throws {@link StartProblem} when it never will. */
    void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + TIME_TO_START.toNanos();
        long deployedBy = Long.MAX_VALUE;
        while (!probe.isReady()) {
            long now = System.nanoTime();
            if (log.serverSaysReady() && deployedBy == Long.MAX_VALUE) {
                deployedBy = now + TIME_AFTER_READY.toNanos();
            }
            boolean missing = now > deployedBy && probe.isMissing();
            if (log.problem().isPresent() || !process.isAlive() || missing || now > end) {
                throw new StartProblem(log.problem().orElse("Máy chủ không khởi động được, xem " + log.file() + "."));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        log.repeatErrors();
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
