package vn.langnghe.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langnghe.platform.DatabaseProblem;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.seal.Seal;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.LiveFolder;
import vn.langnghe.testing.RunningService;

/** The chain in the real database, checked by the packaged program. */
class LedgerIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String NODE = "it";

    private final RunningService service = RunningService.get();

    @TempDir
    Path folder;

    /** Entries of a node of our own, made with the service's keys, so that there is something to check and to spoil. */
    @BeforeEach
    void someHistory() {
        Seal seal = Seal.withoutVaultKey(service.dataDir().resolve("keys")).orElseThrow();
        try (ToolDatabase database = service.database()) {
            database.update(
                    "insert ignore into ledger_head (node, seq, hash) values (?, 0, ?)", NODE, LedgerEntry.START);
            Head head = database.one("select seq, hash from ledger_head where node = ?", LedgerRows::head, NODE)
                    .orElseThrow();
            String at = LedgerEntry.time(Instant.parse("2026-02-05T00:30:00.123Z"));
            Stamped event = new Stamped(at, new LedgerEvent("PY-2026-9", "ROUTE", "staff:o'neil", "office=TTS;\\"));
            Chain.link(NODE, head, List.of(event, event, event), Macs.of(seal)).forEach(e -> insert(database, e));
        }
    }

    @Test
    void theDatabaseRefusesToChangeHistory() {
        try (ToolDatabase database = service.database()) {
            assertThatThrownBy(() -> database.update("update ledger_entry set actor = 'system' where seq = 2"))
                    .isInstanceOf(DatabaseProblem.class);
            assertThatThrownBy(() -> database.update("delete from ledger_entry where seq = 2"))
                    .isInstanceOf(DatabaseProblem.class);
            assertThatThrownBy(() -> database.update("delete from ledger_head")).isInstanceOf(DatabaseProblem.class);
        }
    }

    @Test
    void theRunningDatabasesHistoryHolds() {
        Launched tool = Launched.start(settings(), "verify-ledger");

        assertThat(tool.awaitExit(PATIENCE)).as(tool.output()).isZero();
        assertThat(tool.output()).contains("Nhật ký nguyên vẹn").contains("it ").contains("Đã kiểm cả dấu khóa");
    }

    @Test
    void aDumpHoldsUntilOneWordOfItIsChanged() throws Exception {
        String dump = dump();

        assertThat(verify(dump)).isZero();
        assertThat(verify(dump.replaceFirst("neil','office=TTS", "neil','office=PNV")))
                .isEqualTo(1);
    }

    private int verify(String dump) throws IOException {
        Path file = Files.writeString(folder.resolve("dump.sql"), dump, StandardCharsets.ISO_8859_1);
        Launched tool = Launched.start(settings(), "verify-ledger", file.toString());
        int code = tool.awaitExit(PATIENCE);
        assertThat(tool.output()).contains(code == 0 ? "Nhật ký nguyên vẹn" : "KHÔNG NGUYÊN VẸN");
        return code;
    }

    private Map<String, String> settings() {
        Map<String, String> settings = Launched.settings("verify");
        settings.put("LANGNGHE_DATA_DIR", service.dataDir().toString());
        return settings;
    }

    /** By the program that comes with the embedded database. */
    private String dump() throws IOException, InterruptedException {
        Path program = program();
        Properties access = new Properties();
        access.load(Files.newBufferedReader(service.dataDir().resolve("database.properties")));
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--no-defaults",
                "--host=127.0.0.1",
                "--port=" + access.getProperty("port"),
                "--user=" + access.getProperty("user"),
                "--password=" + access.getProperty("password"),
                "--skip-ssl",
                "--single-transaction",
                "--default-character-set=utf8mb4",
                "langnghe"));
        Path file = folder.resolve("whole.sql");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(file.toFile())
                .redirectError(folder.resolve("dump.err").toFile());
        builder.environment()
                .put(
                        "LD_LIBRARY_PATH",
                        program.getParent().resolveSibling("libs").toString());
        int code = builder.start().waitFor();
        assertThat(code).as(Files.readString(folder.resolve("dump.err"))).isZero();
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private Path program() throws IOException {
        return LiveFolder.files(service.dataDir()).stream()
                .filter(f -> f.endsWith("bin/mariadb-dump"))
                .findFirst()
                .orElseThrow();
    }

    private static void insert(ToolDatabase database, LedgerEntry e) {
        database.update(
                "insert into ledger_entry (node, seq, occurred_at, case_number, action, actor, details, prev, hash, mac)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                e.node(),
                e.seq(),
                e.at(),
                e.caseNumber(),
                e.action(),
                e.actor(),
                e.details(),
                e.prev(),
                e.hash(),
                e.mac());
        database.update("update ledger_head set seq = ?, hash = ? where node = ?", e.seq(), e.hash(), e.node());
    }
}
