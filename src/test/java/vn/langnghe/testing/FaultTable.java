package vn.langnghe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The one table that {@code mvn -Pfaults verify} ends with: {@code target/faults.md}. A row is written when its fault was
 * survived; what is not in the table failed or did not run.
 */
public final class FaultTable {
    private static final Path FILE =
            Path.of(System.getProperty("build.directory", "target")).resolve("faults.md");
    private static final List<String> ROWS = new ArrayList<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(text())));
    }

    private FaultTable() {}

    /**
     * @param id of the catalogue, such as {@code F02}
     * @param fault what was done to the service
     * @param figure what was measured
     */
    public static synchronized void add(String id, String fault, String figure) {
        ROWS.add("| " + id + " | " + fault + " | " + figure + " |");
        try {
            Files.writeString(FILE, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized String text() {
        return "| id | fault | outcome |\n|---|---|---|\n" + String.join("\n", ROWS) + "\n";
    }

    /** Seconds since a moment of {@link System#nanoTime}. */
    public static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }
}
