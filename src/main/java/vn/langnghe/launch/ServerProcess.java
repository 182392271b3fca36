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
        while (!probe.isReady()) {
            boolean late = System.nanoTime() > end;
            if (log.problem().isPresent() || log.serverRunsEmpty() || !process.isAlive() || late) {
                throw new StartProblem(whyNot());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        log.repeatErrors();
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
