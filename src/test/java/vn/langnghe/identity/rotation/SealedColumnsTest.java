package vn.langnghe.identity.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the migrations seal is what a new key reaches: a column that is forgotten would be lost with the old key. */
class SealedColumnsTest {
    private static final Pattern TABLE = Pattern.compile("(?:create|alter) table (\\w+)(.*?);\\s*\\n", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile(
            "^\\s*(?:add column |modify )?(\\w+)\\s+((?:tiny|medium|long)?blob|varbinary)\\b", Pattern.MULTILINE);

    /** Bytes that are no envelope for the vault. */
    private static final Set<String> OTHERWISE = Set.of(
            "idempotency.answer", // under a key from pepper, key and body
            "staff_factor.secret_sealed", // under the pepper
            "case_file.code_salt",
            "case_file.code_hash",
            "case_file.citizen_public_key",
            "case_file.citizen_private_wrapped"); // under the citizen's code

    @Test
    void everySealedColumnOfTheSchemaIsOnTheList() throws IOException {
        Set<String> listed = SealedColumns.ALL.stream()
                .map(column -> column.table() + "." + column.column())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> kept = columns();
        kept.removeAll(OTHERWISE);

        assertThat(kept)
                .as("columns of bytes in sql/ and in SealedColumns; what is no envelope stands in OTHERWISE")
                .isEqualTo(listed);
    }

    @Test
    void progressIsKeptApartForEach() {
        assertThat(SealedColumns.ALL.stream().map(SealedColumn::place)).doesNotHaveDuplicates();
    }

    private static Set<String> columns() throws IOException {
        Set<String> columns = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("sql"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("V"))
                    .toList()) {
                Matcher table = TABLE.matcher(Files.readString(file));
                while (table.find()) {
                    Matcher column = COLUMN.matcher(table.group(2));
                    while (column.find()) {
                        columns.add(table.group(1) + "." + column.group(1));
                    }
                }
            }
        }
        return columns;
    }
}
