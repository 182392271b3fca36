package vn.langnghe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The one table that a profile of long tests ends with, in a file below {@code target}; the build empties it before them
 * and prints it behind them. A row is written when its test held; what is not in the table failed or did not run.
 */
final class SummaryTable {
    private final Path file;
    private final String head;

    SummaryTable(String name, String what) {
        file = Path.of(System.getProperty("build.directory", "target")).resolve(name);
        head = "| id | " + what + " | outcome |\n|---|---|---|\n";
    }

    /** Other processes of the same build may add to it at the same time. */
    void add(String id, String what, String figure) {
        try {
            begin();
            Files.writeString(file, "| " + id + " | " + what + " | " + figure + " |\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() throws IOException {
        try {
            Files.writeString(file, head, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException begun) {
            // its head is there
        }
    }
}
