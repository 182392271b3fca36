package vn.langnghe.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.Requires;
import vn.langnghe.testing.RunningService;

/** One data folder through three lives, each ended in another way. */
class StartStopIT {
    /** Fifteen seconds are promised to whoever has the machine to himself; here others work besides. */
    private static final Duration PROMISED_TWICE = Duration.ofSeconds(30);

    private static final int KILLED_BY_TERM = 128 + 15;

    private final Map<String, String> settings = Launched.settings("start-stop");
    private final Path dataDir = Launched.folder("start-stop");
    private Launched running;

    @BeforeEach
    void freshFolder() {
        Launched.delete(dataDir);
    }

    @AfterEach
    void leaveNothing() {
        if (running != null) {
            running.process().destroyForcibly();
        }
        Launched.processesIn(dataDir).forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void everyEndIsCleanAndTheDataSurvivesIt() throws IOException {
        isCutOffWhileTheDemoCasesAreMade();
        endsByControlC();
        endsByKillingTheLauncher();
        endsByTerm();
        aNewerDatabaseIsNotTouched();
    }

    private void isCutOffWhileTheDemoCasesAreMade() {
        running = Launched.start(settings);
        while (madeSoFar() < 5) {
            assertThat(running.process().isAlive()).as(running.output()).isTrue();
            Launched.pause();
        }

        // the launcher first: it begins another server when one that is starting dies
        running.process().destroyForcibly();
        Launched.processesIn(dataDir).forEach(ProcessHandle::destroyForcibly);

        running.awaitExit(PROMISED_TWICE);
        awaitNothingRuns();
        assertThat(running.output()).doesNotContain("đã sẵn sàng");
    }

    private void theNextStartMadeTheRest() {
        assertThat(count("setting where name like 'demo.case.%'")).isEqualTo(40);
        assertThat(count("case_file")).isEqualTo(40);
        assertThat(count("case_file join setting on value = number where name like 'demo.case.%'"))
                .isEqualTo(40);
        for (String table :
                List.of("submission", "identity", "letter_contact", "clock", "case_message", "attachment")) {
            assertThat(count(table + " where case_id not in (select id from case_file)"))
                    .as(table)
                    .isZero();
        }
        assertThat(count("submission")).isEqualTo(40);
        assertThat(count("ledger_entry where action = 'RECEIVE'")).isEqualTo(40);
    }

    private int count(String from) {
        try (ToolDatabase database = RunningService.database(dataDir)) {
            return database.one("select count(*) n from " + from, row -> row.number("n"))
                    .orElseThrow();
        }
    }

    private int madeSoFar() {
        try {
            return count("setting where name like 'demo.case.%'");
        } catch (RuntimeException noDatabaseOrNoTableYet) {
            return 0;
        }
    }

    private void endsByControlC() throws IOException {
        // script(1) gives it a terminal of its own, where Ctrl-C reaches every process in the foreground
        // and takes back that Ctrl-C is ignored by whatever a shell has put into the background, this build perhaps
        String command = "exec env --default-signal=INT " + String.join(" ", Launched.command());
        List<String> terminal = List.of(Requires.program("script").toString(), "-qefc", command, "/dev/null");
        running = Launched.startWith(settings, terminal).awaitReady();
        theNextStartMadeTheRest();
        try (ToolDatabase database = RunningService.database(dataDir)) {
            database.update("insert into setting (name, value, set_at) values ('it.survives', 'vẫn còn', now(3))");
        }

        running.process().getOutputStream().write(3);
        running.process().getOutputStream().flush();

        running.awaitExit(PROMISED_TWICE);
        assertNothingRuns();
    }

    private void endsByKillingTheLauncher() throws IOException {
        running = Launched.start(settings);
        nobodyAnswersBeforeWeDo();
        running.awaitReady();
        assertThat(survivor()).isEqualTo("vẫn còn");

        running.process().destroyForcibly();

        awaitNothingRuns();
    }

    /** From the first moment on, whoever asks hears us or nobody: never the server's own pages. */
    private void nobodyAnswersBeforeWeDo() throws IOException {
        Optional<String> first = answer();
        while (first.isEmpty()) {
            assertThat(running.process().isAlive()).as(running.output()).isTrue();
            Launched.pause();
            first = answer();
        }
        assertThat(first.get()).contains("Content-Security-Policy: ").doesNotContainIgnoringCase("payara");
    }

    /** Empty while nobody listens. */
    private Optional<String> answer() throws IOException {
        int port = Integer.parseInt(settings.get("LANGNGHE_HTTP_PORT"));
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout((int) PROMISED_TWICE.multipliedBy(2).toMillis());
            socket.getOutputStream()
                    .write("GET /submit HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return Optional.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (ConnectException nobodyListens) {
            return Optional.empty();
        }
    }

    private void endsByTerm() {
        running = Launched.start(settings).awaitReady();
        assertThat(survivor()).isEqualTo("vẫn còn");
        Launched second = Launched.start(otherPorts());
        assertThat(second.awaitExit(PROMISED_TWICE)).isEqualTo(1);
        assertThat(second.output().strip())
                .isEqualTo("Thư mục dữ liệu " + dataDir + " đang được một tiến trình Lắng Nghe khác dùng.");
        try (ToolDatabase database = RunningService.database(dataDir)) {
            database.update("insert into flyway_schema_history values"
                    + " (999, '999', 'from the future', 'SQL', 'V999__future.sql', 1, 'app', now(), 1, true)");
        }

        running.process().destroy();

        assertThat(running.awaitExit(PROMISED_TWICE)).isEqualTo(KILLED_BY_TERM);
        assertNothingRuns();
    }

    private void aNewerDatabaseIsNotTouched() throws IOException {
        running = Launched.start(settings);

        assertThat(running.awaitExit(Duration.ofSeconds(60))).isEqualTo(1);
        assertThat(running.output().strip())
                .isEqualTo("Cơ sở dữ liệu ở phiên bản 999, mới hơn chương trình này: hãy chạy bản chương trình mới hơn"
                        + " hoặc khôi phục bản sao lưu cũ.");
        assertThat(Files.readString(dataDir.resolve("log/database.log"))).doesNotContain("[ERROR]");
        assertNothingRuns();
    }

    private String survivor() {
        try (ToolDatabase database = RunningService.database(dataDir)) {
            return database.one("select value from setting where name = 'it.survives'", r -> r.text("value"))
                    .orElse("lost");
        }
    }

    private Map<String, String> otherPorts() {
        Map<String, String> other = Launched.settings("start-stop");
        other.put("LANGNGHE_DATA_DIR", dataDir.toString());
        return other;
    }

    private void awaitNothingRuns() {
        long end = System.nanoTime() + PROMISED_TWICE.toNanos();
        while (System.nanoTime() < end && !Launched.processesIn(dataDir).isEmpty()) {
            Launched.pause();
        }
        assertNothingRuns();
    }

    private void assertNothingRuns() {
        assertThat(Launched.processesIn(dataDir)).isEmpty();
    }
}
