package vn.langnghe.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Launched;

/** A database and its keys belong together: the first start makes them, a later one without them stops. */
class KeysIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Map<String, String> settings = Launched.settings("keys");
    private final Path dataDir = Launched.folder("keys");
    private Launched running;

    @AfterEach
    void leaveNothing() {
        running.process().destroyForcibly();
        Launched.processesIn(dataDir).forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void aStartWithoutItsKeysStopsWithOneSentence() throws IOException {
        Launched.delete(dataDir);
        running = Launched.start(settings).awaitReady();
        Path keys = dataDir.resolve("keys");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("vault.key"))))
                .isEqualTo("rw-------");
        running.process().destroy();
        running.awaitExit(PATIENCE);

        Files.move(keys, dataDir.resolve("keys.kept"));
        stops("Thiếu tệp khóa " + keys.resolve("vault.pub"));
        assertThat(keys).doesNotExist();

        Seal.withKeysIn(keys);
        stops("không phải là khóa mà cơ sở dữ liệu này đã dùng");
    }

    private void stops(String reason) {
        running = Launched.start(settings);

        assertThat(running.awaitExit(PATIENCE)).isEqualTo(1);
        assertThat(running.output()).contains(reason).doesNotContain("Exception");
        assertThat(running.output().strip().lines()).hasSize(1);
        assertThat(Launched.processesIn(dataDir)).isEmpty();
    }
}
