package vn.langnghe.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads cases from the database asks for the reader's sight in the same file, or says here why not. */
class StatementsTest {
    private static final Path HOUSE = Path.of("src/main/java/vn/langnghe");

    private static final Map<String, String> WITHOUT = new TreeMap<>(Map.ofEntries(
            Map.entry("casework/CaseFile.java", "the entity"),
            Map.entry("casework/Words.java", "names of places inside envelopes"),
            Map.entry("casework/Handover.java", "looks at the case that is named, after the gate has seen it"),
            Map.entry("casework/answer/PublicAnswers.java", "what two people made public"),
            Map.entry("casework/calendar/Recounting.java", "recounts all clocks"),
            Map.entry("casework/figures/PublicFigures.java", "counts for everybody, small ones hidden"),
            Map.entry("casework/queue/QueueView.java", "a condition that the queue adds to the sight"),
            Map.entry("casework/reveal/Reveal.java", "the columns; Custody and OwnRequests ask"),
            Map.entry("casework/track/Tracking.java", "the citizen, by number and code"),
            Map.entry("identity/rotation/SealedColumns.java", "envelopes, never opened for a reader"),
            Map.entry("intake/CodeLinks.java", "the citizen, by a one-time link"),
            Map.entry("intake/mailroom/MailLine.java", "a condition that MailRows adds to the sight"),
            Map.entry("intake/mailroom/MailTab.java", "a condition that MailRows adds to the sight"),
            Map.entry("letters/LetterRow.java", "what leaves to the sender"),
            Map.entry("letters/LetterTrail.java", "what leaves to the sender")));

    @Test
    void whoeverReadsCasesAsksForSight() throws IOException {
        TreeSet<String> blind = new TreeSet<>();
        try (Stream<Path> files = Files.walk(HOUSE)) {
            blind.addAll(files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(HOUSE.resolve("casework/access")))
                    .filter(StatementsTest::readsCases)
                    .map(file -> HOUSE.relativize(file).toString())
                    .collect(Collectors.toSet()));
        }
        assertThat(blind).as("statements over case_file without Visibility").isEqualTo(WITHOUT.keySet());
    }

    private static boolean readsCases(Path file) {
        try {
            String source = Files.readString(file);
            boolean reads = source.contains("case_file") || source.contains("from CaseFile ");
            return reads && !source.contains("casework.access.Visibility") && !source.contains("casework.access.Where");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
