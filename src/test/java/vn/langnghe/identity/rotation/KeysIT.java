package vn.langnghe.identity.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.langnghe.identity.rotation.SealedColumn.Found;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.seal.CannotOpen;
import vn.langnghe.seal.Rewrapping;
import vn.langnghe.seal.Seal;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.RunningService;

/**
 * The life of a database's keys: the first start makes them, a new pair takes everything over while the service runs, the
 * old one is destroyed, and a start without the right ones stops.
 */
class KeysIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Map<String, String> settings = Launched.settings("keys");
    private final Path dataDir = Launched.folder("keys");
    private final Path keys = dataDir.resolve("keys");
    private Launched running;

    @AfterEach
    void leaveNothing() {
        running.process().destroyForcibly();
        Launched.processesIn(dataDir).forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void areMadeChangedRetiredAndMissed() throws IOException {
        Launched.delete(dataDir);
        start();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("vault.key"))))
                .isEqualTo("rw-------");
        Path kept = copy(dataDir.resolve("keys.kept"));
        stop();

        changes(Seal.withKeysIn(kept));

        Files.move(keys, dataDir.resolve("keys.away"));
        stops("Thiếu tệp khóa " + keys.resolve("vault.pub"));
        assertThat(keys).doesNotExist();
        Files.move(kept, keys);
        stops("Thiếu khóa niêm phong mới nhất vault-2.pub");
        Files.move(keys, kept);
        Seal.withKeysIn(keys);
        stops("không phải là khóa mà cơ sở dữ liệu này đã dùng");
    }

    /** Over the demo cases, which have envelopes of every kind but the large ones. */
    private void changes(Seal before) {
        assertThat(tool("new-vault-key")).contains("vault-2.pub");
        start();
        Map<String, Integer> all = new TreeMap<>();
        try (ToolDatabase database = RunningService.database(dataDir)) {
            while (!clean(database)) {
                Launched.pause();
            }
            assertThat(ready()).contains("retire-vault-key");
            assertThat(tool("retire-vault-key")).contains("Đã hủy").contains("vault.key");
            Seal after = Seal.withKeysIn(keys);
            for (SealedColumn column : SealedColumns.ALL) {
                List<Found> found = envelopes(database, column);
                all.put(column.place(), found.size());
                assertThat(found).as(column.place()).allSatisfy(one -> {
                    assertThat(opens(after, one)).as(one.key()).isTrue();
                    assertThat(opens(before, one)).as(one.key()).isFalse();
                });
            }
            noEnvelopeIsElsewhere(database);
        }
        assertThat(all.get("identity.sealed")).isPositive();
        assertThat(all.get("case_file.story_sealed")).isPositive();
        assertThat(all.get("submission.raw_sealed")).isGreaterThanOrEqualTo(40);
        stop();
    }

    private static boolean clean(ToolDatabase database) {
        return database.one("select count(*) n from vault_rewrap where clean_at is not null", row -> row.number("n"))
                        .orElse(0)
                == SealedColumns.ALL.size();
    }

    private static List<Found> envelopes(ToolDatabase database, SealedColumn column) {
        return database.list(column.select(), column::found, column.after("", 100_000));
    }

    private static boolean opens(Seal seal, Found found) {
        Rewrapping rewrapping = seal.rewrapping();
        try {
            rewrapping.slot(found.head(), found.context());
            return true;
        } catch (CannotOpen e) {
            return false;
        }
    }

    /** Whatever begins like an envelope lies in a column of the list. */
    private static void noEnvelopeIsElsewhere(ToolDatabase database) {
        List<String> listed = SealedColumns.ALL.stream()
                .map(column -> column.table() + "." + column.column())
                .toList();
        List<String[]> columns = database.list(
                "select table_name t, column_name c from information_schema.columns where table_schema = database()"
                        + " and data_type in ('blob', 'mediumblob', 'longblob', 'tinyblob', 'varbinary')",
                row -> new String[] {row.text("t"), row.text("c")});
        assertThat(columns).hasSizeGreaterThan(listed.size());
        for (String[] column : columns) {
            long envelopes = database.one(
                            "select count(*) n from `" + column[0] + "` where left(`" + column[1] + "`, 3) = ?",
                            row -> row.big("n"),
                            new byte[] {'L', 'N', 1})
                    .orElseThrow();
            assertThat(envelopes == 0 || listed.contains(column[0] + "." + column[1]))
                    .as(column[0] + "." + column[1])
                    .isTrue();
        }
    }

    private String ready() {
        return new Http(running.url()).get("/health/ready").body();
    }

    private String tool(String name) {
        Launched tool = Launched.start(settings, name);
        assertThat(tool.awaitExit(PATIENCE)).as(tool.output()).isZero();
        return tool.output();
    }

    private Path copy(Path to) throws IOException {
        Files.createDirectory(to);
        try (var files = Files.list(keys)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }

    private void start() {
        running = Launched.start(settings).awaitReady();
    }

    private void stop() {
        running.process().destroy();
        running.awaitExit(PATIENCE);
    }

    private void stops(String reason) {
        running = Launched.start(settings);

        assertThat(running.awaitExit(PATIENCE)).isEqualTo(1);
        assertThat(running.output()).contains(reason).doesNotContain("Exception");
        assertThat(running.output().strip().lines()).hasSize(1);
        assertThat(Launched.processesIn(dataDir)).isEmpty();
    }
}
