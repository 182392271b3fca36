package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.langnghe.mail.listener.SmtpTalk;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.RunningService;

/** Sends mails to the running service and looks at what became of them. */
final class Mails {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    final RunningService service = RunningService.get();
    private String token;

    /** An address nobody used before. */
    static String someone() {
        return "nguoi.gui." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }

    static byte[] mail(String from, String subject, String text, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return ("From: Nguyễn Thị Canh <" + from + ">\r\nTo: phananh@localhost\r\nSubject: " + subject + "\r\n" + more
                        + "Content-Type: text/plain; charset=UTF-8\r\n\r\n" + text.replace("\n", "\r\n"))
                .getBytes(UTF_8);
    }

    /** The server's answer to DATA, or to the recipient it refused. */
    String send(String from, byte[] mail) {
        try (SmtpTalk talk = new SmtpTalk(service.smtpPort())) {
            String ready = talk.begin(from, "phananh@localhost");
            return ready.startsWith("354") ? talk.data(mail) : ready;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number of the answers so far: what comes later has a larger one. */
    long mark() {
        return rows("select coalesce(max(seq), 0) v from mail_item")
                .map(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    /** What became of the mails after {@code mark}, in order: {@code CASE PY-2026-000041}, {@code AUTO null}. */
    List<String> fatesAfter(long mark) {
        return rows("select concat(fate, ' ', coalesce(case_number, '-')) v from mail_item where seq > " + mark
                        + " order by seq")
                .toList();
    }

    /** Sends a mail and gives the number of the case it opened. */
    String open(String from, byte[] mail) {
        long mark = mark();
        String answer = send(from, mail);
        List<String> fates = fatesAfter(mark);
        if (!answer.startsWith("250") || fates.size() != 1 || !fates.get(0).startsWith("CASE ")) {
            throw new AssertionError(answer + " " + fates);
        }
        return fates.get(0).substring("CASE ".length());
    }

    Stream<String> rows(String sql) {
        try (ToolDatabase database = service.database()) {
            return database.list(sql, row -> row.text("v")).stream();
        }
    }

    Http.Reply asTriage(String path) {
        return service.http().get(path, "Authorization", bearer());
    }

    private String bearer() {
        if (token == null) {
            JsonObject login = Json.createObjectBuilder()
                    .add("username", "triage")
                    .add("password", "lang-nghe-demo")
                    .build();
            token = service.http().post("/api/v1/tokens", login).json().getString("token");
        }
        return "Bearer " + token;
    }

    /** Triage sends the case to an office. */
    void route(String number, String office) {
        act(number, "ROUTE", "office", office);
    }

    /** Triage takes an action with one field. */
    void act(String number, String name, String field, String value) {
        JsonObject action = Json.createObjectBuilder()
                .add("action", name)
                .add("version", caseOf(number).getInt("version"))
                .add(field, value)
                .build();
        Http.Reply reply =
                service.http().post("/api/v1/cases/" + number + "/actions", action, "Authorization", bearer());
        if (reply.status() != 200) {
            throw new AssertionError(reply.status() + " " + reply.body());
        }
    }

    JsonObject caseOf(String number) {
        return asTriage("/api/v1/cases/" + number).json();
    }

    /** One header line of a letter, without its name. */
    static String header(String letter, String name) {
        return letter.replaceAll("\r?\n[ \t]+", " ")
                .lines()
                .filter(l -> l.startsWith(name + ": "))
                .map(l -> l.substring(name.length() + 2))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + letter));
    }

    /** The trace of the newest mail. */
    List<String> trace() {
        return rows("select trace v from mail_item order by seq desc limit 1")
                .findFirst()
                .orElseThrow()
                .lines()
                .toList();
    }

    /** Number of the case that the newest mail may belong to, or a dash. */
    String hint() {
        return rows("select coalesce(hint_case, '-') v from mail_item order by seq desc limit 1")
                .findFirst()
                .orElseThrow();
    }

    /** Changes the service's data behind its back. */
    int change(String sql) {
        try (ToolDatabase database = service.database()) {
            return database.update(sql);
        }
    }

    /** The demo copies of the letters about a case, once there are any. */
    List<String> letters(String number) {
        return eventually(() -> Optional.of(copies(number)).filter(found -> !found.isEmpty()));
    }

    List<String> copies(String number) {
        Path folder = service.dataDir().resolve("letters");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(number + "-"))
                    .map(Mails::read)
                    .toList();
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

    static <T> T eventually(Supplier<Optional<T>> look) {
        return within(PATIENCE, look);
    }

    static <T> T within(Duration patience, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() - end < 0) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new AssertionError("not within " + patience);
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
