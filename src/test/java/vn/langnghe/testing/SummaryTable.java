package vn.langnghe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The one table that a profile of long tests ends with, in a file below {@code target}. A row is written when its test
 * held; what is not in the table failed or did not run.
 */
final class SummaryTable {
    private final Path file;
    private final String head;
    private final List<String> rows = new ArrayList<>();

    SummaryTable(String name, String what) {
        file = Path.of(System.getProperty("build.directory", "target")).resolve(name);
        head = "| id | " + what + " | outcome |\n|---|---|---|\n";
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(text())));
    }

    synchronized void add(String id, String what, String figure) {
        rows.add("| " + id + " | " + what + " | " + figure + " |");
        try {
            Files.writeString(file, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized String text() {
        return head + String.join("\n", rows) + "\n";
    }
}
