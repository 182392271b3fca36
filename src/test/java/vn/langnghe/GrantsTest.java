package vn.langnghe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The running service may change every table that it does change: read from its own statements and entities. */
class GrantsTest {
    /** A collection table of an entity is only written to: what happened stays as it was written. */
    private static final Pattern ENTITY = Pattern.compile("@Table\\(name = \"(\\w+)\"");

    private static final Pattern UPDATE = Pattern.compile("\"update (\\w+) (?:set|\")");
    private static final Pattern UPSERT =
            Pattern.compile("insert into (\\w+) [^;]*?on duplicate key update", Pattern.DOTALL);
    private static final Pattern DELETE = Pattern.compile("\"delete from (\\w+)");
    private static final String TO_SERVICE = " on langnghe\\.(\\w+) to 'langnghe_app'";

    private final String program = everything(Path.of("src/main/java"));
    private final String grants = read(Path.of("sql/grants.sql"));

    @Test
    void updates() {
        Set<String> changed = found(ENTITY, program);
        changed.addAll(found(UPDATE, program));
        changed.addAll(found(UPSERT, program));
        assertThat(found(Pattern.compile("grant update(?:, delete)?" + TO_SERVICE), grants))
                .containsAll(changed);
    }

    @Test
    void deletes() {
        Set<String> emptied = found(DELETE, program);
        assertThat(found(Pattern.compile("grant update, delete" + TO_SERVICE), grants))
                .containsAll(emptied);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String everything(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .map(GrantsTest::read)
                    .collect(Collectors.joining(";\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
