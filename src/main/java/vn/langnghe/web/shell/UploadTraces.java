package vn.langnghe.web.shell;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Removes what the server leaves in its own temporary folder when the upload of a file that is far too large breaks off.
 * Files that the form takes never lie there: they stay below the threshold of {@code web.xml}.
 */
final class UploadTraces {
    private static final System.Logger LOG = System.getLogger(UploadTraces.class.getName());
    /** No upload takes longer: the server cuts slow ones off before. */
    private static final Duration OLD = Duration.ofMinutes(15);

    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final Path folder;
    private Instant next = Instant.MIN;

    /** @param folder the servlet context's temporary folder, or null */
    UploadTraces(File folder) {
        this.folder = folder == null ? null : folder.toPath();
    }

    /** Looks at most once a minute. */
    synchronized void sweep(Instant now) {
        if (folder == null || now.isBefore(next)) {
            return;
        }
        next = now.plus(BETWEEN);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "upload_*.tmp")) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(OLD))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "the folder for uploads cannot be swept: {0}",
                    e.getClass().getName());
        }
    }
}
