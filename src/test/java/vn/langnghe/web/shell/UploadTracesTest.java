package vn.langnghe.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadTracesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");

    @TempDir
    Path folder;

    private Path left(String name, Duration ago) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "x");
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(ago)));
    }

    @Test
    void onlyOldUploadsAreRemoved() throws IOException {
        Path old = left("upload_1.tmp", Duration.ofMinutes(16));
        Path running = left("upload_2.tmp", Duration.ofMinutes(1));
        Path other = left("page.class", Duration.ofDays(1));

        new UploadTraces(folder.toFile()).sweep(NOW);

        assertThat(old).doesNotExist();
        assertThat(running).exists();
        assertThat(other).exists();
    }

    @Test
    void itLooksAtMostOnceAMinute() throws IOException {
        UploadTraces traces = new UploadTraces(folder.toFile());
        traces.sweep(NOW);
        Path old = left("upload_1.tmp", Duration.ofMinutes(16));
        traces.sweep(NOW.plusSeconds(30));
        assertThat(old).exists();
        traces.sweep(NOW.plusSeconds(61));
        assertThat(old).doesNotExist();
    }
}
