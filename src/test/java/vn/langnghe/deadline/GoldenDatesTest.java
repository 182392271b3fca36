package vn.langnghe.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code golden-dates.txt}: due days that were worked out without this code. */
class GoldenDatesTest {
    private static final Set<String> FAMILIES = Set.of(
            "tet-2025",
            "tet-2026",
            "2-5-2025",
            "27-4-2026",
            "24-11-2026",
            "1-7-2026",
            "day-of-receipt",
            "roll-over",
            "remote",
            "complex",
            "extension",
            "pause");

    /** One line of the file. */
    record Dated(
            String family,
            String term,
            LocalDate start,
            String variant,
            List<Pause> pauses,
            int extension,
            LocalDate due,
            boolean provisional,
            String why) {
        static Dated of(String line) {
            String[] cell = line.split(" *\\| *", -1);
            return new Dated(
                    cell[0],
                    cell[1],
                    LocalDate.parse(cell[2]),
                    cell[3],
                    Arrays.stream(cell[4].split(","))
                            .filter(one -> !one.equals("-"))
                            .map(Dated::pause)
                            .toList(),
                    Integer.parseInt(cell[5]),
                    cell[6].equals("none") ? null : LocalDate.parse(cell[6]),
                    Boolean.parseBoolean(cell[7]),
                    cell.length > 8 ? cell[8] : "");
        }

        private static Pause pause(String typed) {
            String[] days = typed.split("/", -1);
            return new Pause(LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1]));
        }

        Term version() {
            return ShippedDates.TERMS
                    .on(term, variant.contains("R"), variant.contains("C"), start)
                    .orElseThrow();
        }
    }

    static List<Dated> lines() throws IOException {
        try (var in = GoldenDatesTest.class.getResourceAsStream("golden-dates.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Dated::of)
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void theDayIsTheOneThatWasWorkedOutByHand(Dated line) {
        DueDate due =
                DueDates.compute(line.version(), line.start(), line.pauses(), line.extension(), ShippedDates.CALENDAR);
        assertThat(due.day()).as(line.toString()).isEqualTo(line.due());
        assertThat(due.provisional()).as(line.toString()).isEqualTo(line.provisional());
        assertThat(line.version().allows(line.extension())).as(line.toString()).isTrue();
    }

    @Test
    void everyFamilyHasItsLines() throws IOException {
        List<Dated> lines = lines();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(300);
        assertThat(lines.stream().filter(line -> !line.why().isBlank())).hasSizeGreaterThanOrEqualTo(60);
        assertThat(lines.stream().collect(Collectors.groupingBy(Dated::family, Collectors.counting())))
                .containsOnlyKeys(FAMILIES)
                .allSatisfy((family, count) -> assertThat(count).as(family).isGreaterThanOrEqualTo(12));
        assertThat(keys(lines)).doesNotHaveDuplicates();
    }

    private static Stream<String> keys(List<Dated> lines) {
        return lines.stream()
                .map(line -> line.term() + line.start() + line.variant() + line.pauses() + line.extension());
    }
}
