package vn.langnghe.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs a test cannot do without. A missing one skips the test with one line; with {@code -Drequire.all=true} it
 * fails it.
 */
public final class Requires {
    private static final List<String> PLACES = List.of("/usr/bin", "/usr/sbin", "/usr/local/bin", "/bin", "/sbin");

    private Requires() {}

    /** Where Debian's Chromium lies. */
    public static Path chromium() {
        return program("chromium", "chromium-browser");
    }

    /** Where the first of these programs lies. */
    public static Path program(String... names) {
        Optional<Path> found = Arrays.stream(names).flatMap(Requires::places).findFirst();
        if (found.isEmpty()) {
            String missing = "skipped: the program " + names[0] + " is not installed";
            if (Boolean.getBoolean("require.all")) {
                throw new AssertionError(missing);
            }
            Assumptions.abort(missing);
        }
        return found.orElseThrow();
    }

    private static Stream<Path> places(String name) {
        return PLACES.stream().map(place -> Path.of(place, name)).filter(Files::isExecutable);
    }
}
