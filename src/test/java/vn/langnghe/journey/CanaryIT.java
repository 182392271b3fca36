package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.LiveFolder;
import vn.langnghe.testing.RunningService;

/**
 * Five hundred people with names, addresses and numbers that occur nowhere else send by three doors. Afterwards none of
 * them is found in a log, a table, a letter, a temporary file, not even in the database's own files on disk.
 */
class CanaryIT {
    private static final int PEOPLE = 500;
    private static final Pattern KEY = Pattern.compile("name=\"key\"[^>]*value=\"([^\"]+)\"");

    /** Parts that only the identities of this test contain, as they are typed and as a cleaner may write them. */
    private static final List<String> CANARIES =
            List.of("Hoàng Yến Zzcanary", "zzcanary", "Zzcanary", "ngõ Kwyjibo", "0900777", "0900 777");

    private static final RunningService SERVICE = RunningService.get();

    @BeforeAll
    static void fiveHundredPeopleWrite() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> letters = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                letters.add(letter(person));
            }
            for (Future<Void> sent : threads.invokeAll(letters)) {
                sent.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Void> letter(int person) {
        return () -> {
            switch (person % 5) {
                case 0 -> mail(person);
                case 1 -> form(person);
                default -> api(person);
            }
            return null;
        };
    }

    private static String name(int person) {
        return "Hoàng Yến Zzcanary " + person;
    }

    private static String phone(int person) {
        return String.format("0900777%03d", person);
    }

    private static String email(int person) {
        return "zzcanary" + person + "@example.org";
    }

    private static String address(int person) {
        return "Số " + person + ", ngõ Kwyjibo";
    }

    private static String story(int person) {
        return "Cửa phòng tiếp dân đóng cả buổi sáng, tôi chờ từ bảy giờ rưỡi. Lần thứ " + person + ".";
    }

    private static void api(int person) {
        Http.Reply reply = SERVICE.http()
                .post(
                        "/api/v1/submissions",
                        Json.createObjectBuilder()
                                .add("text", story(person))
                                .add(
                                        "identity",
                                        Json.createObjectBuilder()
                                                .add("mode", person % 2 == 0 ? "NAMED" : "SEALED")
                                                .add("name", name(person))
                                                .add("phone", phone(person))
                                                .add("email", email(person))
                                                .add("address", address(person)))
                                .build());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    }

    private static void form(int person) {
        Matcher key = KEY.matcher(SERVICE.http().get("/submit").body());
        assertThat(key.find()).isTrue();
        Http.Reply reply = SERVICE.http()
                .postForm(
                        "/submit",
                        Map.of(
                                "key", key.group(1),
                                "lang", "vi",
                                "mode", "NAMED",
                                "name", name(person),
                                "phone", phone(person),
                                "email", email(person),
                                "address", address(person),
                                "text", story(person),
                                "honest", "yes"));
        assertThat(reply.body()).contains("ma-bi-mat");
    }

    private static void mail(int person) throws IOException {
        String message = "From: =?UTF-8?Q?Ho=C3=A0ng_Y=E1=BA=BFn_Zzcanary_" + person + "?= <" + email(person) + ">\r\n"
                + "To: phananh@localhost\r\nSubject: Phong tiep dan\r\nMessage-ID: <" + person
                + "." + System.nanoTime() + "@zzcanary.example.org>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                + story(person) + "\r\n.\r\n";
        try (Socket socket = new Socket("127.0.0.1", SERVICE.smtpPort());
                Scanner in = new Scanner(socket.getInputStream(), StandardCharsets.US_ASCII)) {
            socket.setSoTimeout(60_000);
            expect(in, "220");
            for (String line : List.of(
                    "EHLO zzcanary.example.org", "MAIL FROM:<" + email(person) + ">", "RCPT TO:<phananh@localhost>")) {
                say(socket, line + "\r\n");
                expect(in, "250");
            }
            say(socket, "DATA\r\n");
            expect(in, "354");
            say(socket, message);
            expect(in, "250");
            say(socket, "QUIT\r\n");
        }
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static void expect(Scanner in, String code) {
        String line = in.nextLine();
        while (line.startsWith(code + "-")) {
            line = in.nextLine();
        }
        assertThat(line).startsWith(code);
    }

    @Test
    void theyHaveAllBeenTakenIn() {
        try (var database = RunningService.get().database()) {
            long kept = database.one(
                            "select count(*) n from submission where channel in ('API', 'WEB', 'MAIL')",
                            row -> row.big("n"))
                    .orElseThrow();
            assertThat(kept).isGreaterThanOrEqualTo(PEOPLE);
        }
    }

    /** Mails at the same time once committed statement by statement, with an entry more than the chain's end knew. */
    @Test
    void everyTransactionWasWhole() {
        try (var database = RunningService.get().database()) {
            assertThat(database.list(
                            "select h.node n from ledger_head h where h.seq <>"
                                    + " (select coalesce(max(e.seq), 0) from ledger_entry e where e.node = h.node)",
                            row -> row.text("n")))
                    .isEmpty();
            assertThat(database.list(
                            "select c.number n from case_file c left join submission s on s.case_id = c.id"
                                    + " where s.id is null",
                            row -> row.text("n")))
                    .isEmpty();
        }
    }

    @Test
    void noTableHoldsAnyOfThem() {
        try (var database = RunningService.get().database()) {
            record Column(String table, String name) {}
            List<Column> columns = database.list(
                    "select table_name t, column_name c from information_schema.columns where table_schema = database()"
                            + " and data_type in ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'tinytext',"
                            + " 'blob', 'mediumblob', 'longblob', 'varbinary', 'binary')",
                    row -> new Column(row.text("t"), row.text("c")));
            assertThat(columns).hasSizeGreaterThan(50);
            for (Column column : columns) {
                for (String canary : List.of("zzcanary", "Zzcanary", "Kwyjibo", "0900777")) {
                    long found = database.one(
                                    "select count(*) n from `" + column.table() + "` where instr(cast(`" + column.name()
                                            + "` as binary), ?) > 0",
                                    row -> row.big("n"),
                                    canary.getBytes(StandardCharsets.UTF_8))
                            .orElseThrow();
                    assertThat(found).as("%s %s", column, canary).isZero();
                }
            }
        }
    }

    /** Logs, letters, temporary files, and the database's own files and logs, byte by byte. */
    @Test
    void noFileInTheDataFolderHoldsAnyOfThem() throws IOException {
        List<Path> files = LiveFolder.files(SERVICE.dataDir()).stream()
                .filter(file -> !file.startsWith(SERVICE.dataDir().resolve("program")))
                .toList();
        assertThat(files).anyMatch(f -> f.endsWith("server.log"));
        assertThat(files).anyMatch(f -> f.toString().endsWith(".ibd"));
        assertThat(files)
                .allSatisfy(file -> assertThat(found(file)).as(file.toString()).isEmpty());
    }

    private static List<String> found(Path file) throws IOException {
        Optional<InputStream> open = LiveFolder.open(file);
        if (open.isEmpty()) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        try (InputStream in = open.get()) {
            String before = "";
            byte[] block = new byte[1 << 20];
            for (int n = in.read(block); n > 0; n = in.read(block)) {
                String text = before + new String(block, 0, n, StandardCharsets.ISO_8859_1);
                CANARIES.stream().filter(c -> text.contains(bytes(c))).forEach(found::add);
                before = text.substring(Math.max(0, text.length() - 64));
            }
        }
        return found;
    }

    /** The canary's bytes, one character each. */
    private static String bytes(String canary) {
        return new String(canary.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
