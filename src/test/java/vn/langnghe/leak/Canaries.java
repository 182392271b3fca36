package vn.langnghe.leak;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.langnghe.leak.Doors.Sent;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** One run: a loud service, so many people, every flow and every error, the end, and the search. */
final class Canaries {
    /** Stands in an open case and so must be found: a search that does not find it looks in the wrong places. */
    private static final String OPEN_WORDS = "Qzycông khai";

    /** @param hits file and what was found there; @param opened names that were shown to whoever had the right */
    record Result(
            int people, int opened, int needles, int files, long bytes, long logLines, Map<String, Set<String>> hits) {}

    private final Map<String, String> settings;
    private final Path home;
    private final Needles needles = new Needles();
    private final Needles control = new Needles().text("open words", OPEN_WORDS);

    Canaries(String folder) {
        settings = Launched.settings(folder);
        home = Path.of(settings.get("LANGNGHE_DATA_DIR"));
        Person.PIECES.forEach(needles::text);
    }

    /** @param deep so many of them go the whole way through the offices and do everything wrong */
    Result run(int people, int deep) throws IOException {
        Launched.delete(home);
        Path loud = home.resolve("log/all.log");
        Launched service = Loud.start(settings, loud);
        int opened;
        try {
            service.awaitReady();
            opened = flows(new Http(service.url()), service.smtpPort(), people, deep);
            try (ToolDatabase database = RunningService.database(home)) {
                assertThat(Dump.write(database, home.resolve("dump.bin"))).isPositive();
            }
        } finally {
            service.process().destroy();
            service.awaitExit(Duration.ofSeconds(60));
        }
        Files.writeString(home.resolve("console.txt"), service.output());
        assertThat(control.in(home.resolve("dump.bin"))).as("the search sees").isNotEmpty();
        return search(people, opened, loud);
    }

    private int flows(Http http, int smtpPort, int people, int deep) throws IOException {
        Doors doors = new Doors(http, smtpPort);
        AtTheDesk operator = AtTheDesk.as("operator", http);
        Work work = new Work(http, doors);
        openCase(http);
        int opened = 0;
        for (int number = 0; number < people; number++) {
            Person who = new Person(number);
            Sent sent = send(who, doors, operator);
            if (number < deep) {
                Sent one = sent.code().isEmpty() ? doors.api(who) : sent;
                remember(one);
                opened += work.wholeWay(who, one);
                work.wrongWay(who, doors.api(who));
            }
        }
        try (ToolDatabase database = RunningService.database(home)) {
            work.brokenDatabase(new Person(people), database, operator);
        }
        letters();
        return opened;
    }

    private Sent send(Person who, Doors doors, AtTheDesk operator) throws IOException {
        Sent sent = switch (who.number() % 4) {
            case 0 -> doors.api(who);
            case 1 -> doors.form(who);
            case 2 -> byMail(who, doors);
            default -> byCall(who, doors, operator);
        };
        remember(sent);
        return sent;
    }

    private static Sent byMail(Person who, Doors doors) throws IOException {
        assertThat(doors.mail(who.email(), who.mail())).startsWith("250");
        return new Sent("", "");
    }

    private static Sent byCall(Person who, Doors doors, AtTheDesk operator) {
        var page = doors.call(who, operator);
        assertThat(page.status()).isEqualTo(200);
        return new Sent("", "");
    }

    private void remember(Sent sent) {
        if (!sent.code().isEmpty()) {
            String digits = sent.code().replaceAll("\\D", "");
            needles.text("receipt code", digits);
            needles.text("receipt code in groups", digits.replaceAll("(.{4})(?=.)", "$1 "));
        }
    }

    private static void openCase(Http http) {
        var body = Json.createObjectBuilder()
                .add("text", OPEN_WORDS + ": đèn hành lang tầng hai hỏng.")
                .add("category", "WORKING_HOURS")
                .add("identity", Json.createObjectBuilder().add("mode", "ANONYMOUS"));
        assertThat(http.post("/api/v1/submissions", body.build()).status()).isEqualTo(201);
    }

    /** Until the outbox has written what it has to say. */
    private void letters() {
        try (ToolDatabase database = RunningService.database(home)) {
            long soon = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
            while (waiting(database) > 0 && System.nanoTime() < (written() ? soon : end)) {
                Launched.pause();
            }
        }
        assertThat(home.resolve("letters")).isNotEmptyDirectory();
    }

    private boolean written() {
        String[] letters = home.resolve("letters").toFile().list();
        return letters != null && letters.length > 0;
    }

    private static long waiting(ToolDatabase database) {
        return database.one(
                        "select count(*) as n from letter where copied_at is null and not held and state = 'WAITING'",
                        row -> row.big("n"))
                .orElse(0L);
    }

    private Result search(int people, int opened, Path loud) throws IOException {
        Map<String, Set<String>> hits = new TreeMap<>();
        List<Path> files = files();
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
            Set<String> found = needles.in(file);
            if (!found.isEmpty()) {
                hits.put(home.relativize(file).toString(), found);
            }
        }
        // in the table's own file, or still in the redo log when the end came quickly
        assertThat(files.stream().filter(f -> !f.endsWith("dump.bin")).map(control::in))
                .as("the search sees the database's own files")
                .anyMatch(found -> !found.isEmpty());
        // only counted: the last one may end within a character
        try (Stream<String> lines = Files.lines(loud, StandardCharsets.ISO_8859_1)) {
            return new Result(people, opened, needles.count(), files.size(), bytes, lines.count(), hits);
        }
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.resolve("program")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
