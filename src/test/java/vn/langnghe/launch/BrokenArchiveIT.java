package vn.langnghe.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Launched;

/** A copy of the packaged program whose archive lacks a class: the server runs on, empty, and must not be waited for. */
class BrokenArchiveIT {
    private static final Duration LESS_THAN_A_START_IS_WAITED_FOR = Duration.ofSeconds(180);

    private final Map<String, String> settings = Launched.settings("broken-archive");
    private final Path dataDir = Launched.folder("broken-archive");
    private final Path program = Launched.folder("broken-archive-program");

    @AfterEach
    void leaveNothing() {
        Launched.processesIn(dataDir).forEach(ProcessHandle::destroyForcibly);
        Launched.delete(program);
    }

    @Test
    void aServerWithoutOurArchiveIsNamedAndStopped() throws IOException {
        Launched.delete(dataDir);
        copyWithout("WEB-INF/classes/vn/langnghe/platform/Sql.class");

        Launched launched = Launched.startWith(settings, Launched.commandOf(program.resolve("lang-nghe.jar")));

        assertThat(launched.awaitExit(LESS_THAN_A_START_IS_WAITED_FOR)).isEqualTo(1);
        Path log = dataDir.resolve("log/server.log");
        assertThat(launched.output().strip())
                .isEqualTo("Máy chủ chạy nhưng không nạp được ứng dụng, nguyên nhân ở " + log + "."
                        + " / The server runs but could not deploy the application; the cause is in " + log + ".");
        assertThat(Files.readString(log)).contains("vn/langnghe/platform/Sql").contains("ready in");
        assertThat(Files.readString(dataDir.resolve("log/database.log"))).contains("Shutdown complete");
        assertThat(Launched.processesIn(dataDir)).isEmpty();
    }

    private void copyWithout(String entry) throws IOException {
        Launched.delete(program);
        Path installed = Launched.installed();
        Path lib = Files.createDirectories(program.resolve("lib"));
        Files.copy(installed, program.resolve("lang-nghe.jar"));
        try (Stream<Path> files = Files.list(installed.resolveSibling("lib"))) {
            for (Path file : files.toList()) {
                Files.createSymbolicLink(lib.resolve(file.getFileName()), file);
            }
        }
        Path archive = lib.resolve("lang-nghe.war");
        Path whole = archive.toRealPath();
        Files.delete(archive);
        Files.copy(whole, archive);
        try (FileSystem inside = FileSystems.newFileSystem(archive)) {
            Files.delete(inside.getPath(entry));
        }
    }
}
