package vn.langnghe.mail.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langnghe.mail.reader.MailReader;
import vn.langnghe.mail.reader.ReadMail;
import vn.langnghe.mail.reader.Unreadable;

/** Every row of the corpus about reading becomes what the catalogue says, twice the same, and hurts no mail behind it. */
class CorpusTest {
    /** Only against a hang; how long a row takes stands in the table. */
    private static final Duration HANG = Duration.ofSeconds(120);

    private static final List<String> LINES = new ArrayList<>();
    private static final List<Double> TIMES = new ArrayList<>();

    static Stream<Row> rows() {
        return Stream.of(
                        HeaderRows.all(),
                        PartRows.all(),
                        FileRows.all(),
                        HabitRows.all(),
                        HostileRows.all(),
                        HostileRows.files())
                .flatMap(s -> s);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theRowBecomesWhatIsExpected(Row row) {
        byte[] mail = row.mail().get();
        byte[] before = mail.clone();
        long start = System.nanoTime();
        assertTimeoutPreemptively(HANG, () -> check(row, mail));
        double millis = (System.nanoTime() - start) / 2e6;
        assertThat(mail).isEqualTo(before);
        assertThat(MailReader.read(Made.plain()).text()).isEqualTo(Made.STORY);
        TIMES.add(millis);
        LINES.add(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %,d | %.1f |",
                row.id(),
                row.name().replace("|", "\\|").replaceAll("\\p{Cf}", ""),
                row.outcome(),
                mail.length,
                millis));
    }

    private static void check(Row row, byte[] mail) {
        if (row.unread() != null) {
            assertThatThrownBy(() -> MailReader.read(mail))
                    .isInstanceOf(Unreadable.class)
                    .hasMessage(row.unread());
            return;
        }
        ReadMail read = MailReader.read(mail);
        row.read().accept(read);
        assertThat(same(MailReader.read(mail))).isEqualTo(same(read));
        assertThat(read.trace()).allMatch(code -> code.matches("[a-z0-9:+-]{2,60}"));
        assertThat(read.text() + read.heading() + read.further()).doesNotContain("\0");
    }

    private static String same(ReadMail mail) {
        return mail.heading()
                + mail.text()
                + mail.further()
                + mail.sender()
                + mail.held()
                + mail.trace()
                + mail.files().stream()
                        .map(f -> f.name() + f.type() + java.util.Arrays.hashCode(f.bytes()))
                        .collect(Collectors.joining());
    }

    @AfterAll
    static void table() throws IOException {
        List<String> page = new ArrayList<>();
        List<Double> sorted = TIMES.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            page.add(String.format(
                    Locale.ROOT,
                    "%d mails; one reading takes p50 %.1f ms, p99 %.1f ms, at most %.1f ms\n",
                    sorted.size(),
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 99 / 100),
                    sorted.get(sorted.size() - 1)));
        }
        page.add("| row | mail | outcome | bytes | ms |\n|---|---|---|---|---|");
        LINES.stream().sorted().forEach(page::add);
        Files.write(Path.of("target", "mail-corpus.md"), page);
    }
}
