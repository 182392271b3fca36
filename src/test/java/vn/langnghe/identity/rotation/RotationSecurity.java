package vn.langnghe.identity.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.langnghe.identity.rotation.SealedColumn.Found;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.seal.CannotOpen;
import vn.langnghe.seal.Context;
import vn.langnghe.seal.Rewrapping;
import vn.langnghe.seal.Seal;
import vn.langnghe.seal.Sealing;
import vn.langnghe.testing.Grants;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.RunningService;
import vn.langnghe.testing.SecurityTable;

/**
 * A hundred thousand envelopes follow a new key: on two nodes, while citizens send, at last to a third process, which cannot
 * open anything; then another key, and every process is killed in the middle.
 */
@TestMethodOrder(OrderAnnotation.class)
class RotationSecurity {
    private static final int ROWS = Integer.getInteger("rotation.rows", 100_000);
    private static final int AT_ONCE = 500;
    private static final double MOST_SECONDS = 120;
    private static final String STORY = "Chim sáo báo: trưởng phòng đòi ba triệu mới ký hồ sơ.";
    private static final String CANARY = "Nguyễn Chim Sáo";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final Path HOME = Launched.folder("rotation");
    private static final Path KEYS = HOME.resolve("keys");
    private static final Map<String, String> SETTINGS = Launched.settings("rotation");
    private static final List<Launched> STARTED = new ArrayList<>();
    private static Launched host;
    private static Seal first;

    @AfterAll
    static void leaveNothing() {
        STARTED.forEach(one -> one.process().destroyForcibly());
        for (String folder : List.of("rotation", "rotation-staff", "rotation-public")) {
            Launched.processesIn(Launched.folder(folder)).forEach(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    @Order(1)
    void aHundredThousandEnvelopesFollowWhileCitizensWrite() throws IOException {
        Launched.delete(HOME);
        startHost();
        Path old = copied(Launched.folder("rotation-old-keys"), name -> true);
        first = Seal.withKeysIn(old);
        fill();
        tool(0, "new-vault-key");
        stopHost();

        startHost();
        Grants grants = Grants.in(HOME);
        Launched door = node("public", grants, "langnghe_public", name -> !name.matches("vault.*\\.key"));
        Launched staff = node("staff", grants, "langnghe_app", name -> true);
        int sent = 0;
        try (ToolDatabase database = RunningService.database(HOME)) {
            while (!clean(database, 2)) {
                sent += taken(send(door.ready() ? door : host)) ? 1 : 0;
                Launched.pause();
            }
            double seconds = seconds(database, 2);
            assertThat(sent).isPositive();
            door.awaitReady();
            staff.awaitReady();
            apart(door, staff);
            someoneStillSealsForTheOldKey(database);
            assertThat(tool(0, "retire-vault-key")).contains("vault.key");
            long envelopes = allOpenWithTheNewKeyAlone(database);
            assertThat(envelopes).isGreaterThanOrEqualTo(ROWS);
            assertThat(seconds).isLessThanOrEqualTo(MOST_SECONDS);
            SecurityTable.add(
                    "G18",
                    "a new vault key, two nodes, citizens write meanwhile",
                    String.format(
                            Locale.ROOT,
                            "%d envelopes in %.1f s; %d submissions meanwhile, 0 errors; the old key opens 0",
                            envelopes,
                            seconds,
                            sent));
        }
        nothingInLogs();
        stop(door);
        stop(staff);
    }

    @Test
    @Order(2)
    void killedInTheMiddleItGoesOnWhereItWas() {
        tool(0, "new-vault-key");
        stopHost();
        startHost();
        long reached = 0;
        try (ToolDatabase database = RunningService.database(HOME)) {
            while (reached < ROWS / 5) {
                Launched.pause();
                reached = wrapped(database, 3);
            }
            assertThat(clean(database, 3)).isFalse();
        }
        Launched.processesIn(HOME).forEach(ProcessHandle::destroyForcibly);
        host.process().destroyForcibly();
        host.awaitExit(PATIENCE);

        startHost();
        try (ToolDatabase database = RunningService.database(HOME)) {
            long after = wrapped(database, 3);
            assertThat(after).isGreaterThanOrEqualTo(reached);
            while (!clean(database, 3)) {
                Launched.pause();
            }
            assertThat(tool(1, "retire-vault-key")).contains("public, staff");
            fiveMinutesLater(database);
            tool(0, "retire-vault-key");
            allOpenWithTheNewKeyAlone(database);
            SecurityTable.add(
                    "G18",
                    "every process killed at " + 100 * reached / ROWS + " %",
                    "went on at " + 100 * after / ROWS + " %; nothing lost, nothing done twice wrongly");
        }
    }

    /** The two processes of before have stopped; so long they might only be starting again. */
    private static void fiveMinutesLater(ToolDatabase database) {
        database.update(
                "update vault_key_use set seen_at = seen_at - interval 5 minute where node in ('public', 'staff')");
    }

    /** Pairs of envelopes, each pair from one transaction, as a submission makes them. */
    private static void fill() {
        try (ToolDatabase database = RunningService.database(HOME)) {
            for (int begin = 0; begin < ROWS / 2; begin += AT_ONCE) {
                List<Object> identities = new ArrayList<>();
                List<Object> notes = new ArrayList<>();
                for (int row = begin; row < begin + AT_ONCE; row++) {
                    String id = String.format("filled-%015d", row);
                    Sealing sealing = first.begin();
                    byte[] text = ("người thứ " + row).getBytes(StandardCharsets.UTF_8);
                    identities.addAll(List.of(id, sealing.seal(text, new Context("identity", id, "all"))));
                    Context note = new Context("attachment", id + "/" + id, "note");
                    notes.addAll(List.of(id, id, id, sealing.seal(text, note)));
                }
                insert(
                        database,
                        "insert into identity (case_id, mode, sealed, kept_at) values ",
                        "(?, 'SEALED', ?, utc_timestamp(3))",
                        identities);
                insert(
                        database,
                        "insert into attachment (id, case_id, submission_id, position, size, content_type,"
                                + " sealed_note, kept_at) values ",
                        "(?, ?, ?, 1, 1, 'text/plain', ?, utc_timestamp(3))",
                        notes);
            }
        }
    }

    private static void insert(ToolDatabase database, String head, String row, List<Object> values) {
        database.update(head + String.join(", ", Collections.nCopies(AT_ONCE, row)), values.toArray());
    }

    private static boolean clean(ToolDatabase database, int key) {
        return SealedColumns.ALL.size()
                == database.one(
                                "select count(*) n from vault_rewrap where key_number = ? and clean_at is not null",
                                row -> row.number("n"),
                                key)
                        .orElse(0);
    }

    private static long wrapped(ToolDatabase database, int key) {
        return database.one(
                        "select coalesce(sum(wrapped), 0) n from vault_rewrap where key_number = ?",
                        row -> row.big("n"),
                        key)
                .orElse(0L);
    }

    private static double seconds(ToolDatabase database, int key) {
        return database.one(
                                "select timestampdiff(microsecond, min(begun_at), max(clean_at)) us from vault_rewrap"
                                        + " where key_number = ?",
                                row -> row.big("us"),
                                key)
                        .orElseThrow()
                / 1e6;
    }

    /** The public process cannot open what the staff process reads, and neither serves the other's pages. */
    private static void apart(Launched door, Launched staff) throws IOException {
        JsonObject receipt = send(door).json();
        JsonObject account = Json.createObjectBuilder()
                .add("username", "triage")
                .add("password", "lang-nghe-demo")
                .build();
        String token =
                new Http(staff.url()).post("/api/v1/tokens", account).json().getString("token");
        String path = "/api/v1/cases/" + receipt.getString("caseNumber");
        assertThat(new Http(staff.url())
                        .get(path, "Authorization", "Bearer " + token)
                        .json()
                        .getString("text"))
                .isEqualTo(STORY);
        for (String page : List.of("/login", "/desk/queue", "/desk/reveal?number=1", "/desk/reveals", path)) {
            assertThat(new Http(door.url()).get(page).status()).as(page).isEqualTo(404);
        }
        assertThat(new Http(staff.url()).get("/submit").status()).isEqualTo(404);
        try (var files = Files.list(door.dataDir().resolve("keys"))) {
            assertThat(files.map(f -> f.getFileName().toString()).toList())
                    .contains("vault-2.pub")
                    .noneMatch(name -> name.matches("vault.*\\.key"));
        }
        SecurityTable.add("§5.2", "roles public and staff as two processes", "only staff opens; foreign pages are 404");
    }

    private static void someoneStillSealsForTheOldKey(ToolDatabase database) {
        database.update("insert into vault_key_use (node, key_number, seen_at) values ('late', 1, utc_timestamp(3))");
        assertThat(tool(1, "retire-vault-key")).contains("late");
        database.update("delete from vault_key_use where node = 'late'");
        byte[] envelope = first.begin().seal(new byte[] {1}, new Context("identity", "late", "all"));
        database.update(
                "insert into identity (case_id, mode, sealed, kept_at) values ('late', 'SEALED', ?, utc_timestamp(3))",
                envelope);
        assertThat(tool(1, "retire-vault-key")).contains("còn 1 phong bì");
        database.update("delete from identity where case_id = 'late'");
    }

    private static long allOpenWithTheNewKeyAlone(ToolDatabase database) {
        Rewrapping now = Seal.withKeysIn(KEYS).rewrapping();
        Rewrapping before = first.rewrapping();
        long all = 0;
        for (SealedColumn column : SealedColumns.ALL) {
            for (Found found : database.list(column.select(), column::found, column.after("", Integer.MAX_VALUE))) {
                assertThat(now.slot(found.head(), found.context())).isNotNull();
                assertThatThrownBy(() -> before.slot(found.head(), found.context()))
                        .isInstanceOf(CannotOpen.class);
                all++;
            }
        }
        return all;
    }

    private static void nothingInLogs() throws IOException {
        for (String folder : List.of("rotation", "rotation-staff", "rotation-public")) {
            Path log = Launched.folder(folder).resolve("log/server.log");
            assertThat(new String(Files.readAllBytes(log), StandardCharsets.UTF_8))
                    .as(folder)
                    .doesNotContain(CANARY, "0912000333", "Chim sáo báo");
        }
    }

    private static Reply send(Launched door) {
        return new Http(door.url())
                .post(
                        "/api/v1/submissions",
                        Json.createObjectBuilder()
                                .add("text", STORY)
                                .add("category", "BRIBERY")
                                .add(
                                        "identity",
                                        Json.createObjectBuilder()
                                                .add("mode", "SEALED")
                                                .add("name", CANARY)
                                                .add("phone", "0912000333"))
                                .build());
    }

    private static boolean taken(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return true;
    }

    private static Launched node(String role, Grants grants, String account, Predicate<String> mine)
            throws IOException {
        Map<String, String> settings = Launched.settings("rotation-" + role);
        Launched.delete(Launched.folder("rotation-" + role));
        copied(Launched.folder("rotation-" + role).resolve("keys"), mine);
        settings.put("LANGNGHE_ROLE", role);
        settings.putAll(grants.settings(account));
        Launched node = Launched.start(settings);
        STARTED.add(node);
        return node;
    }

    private static Path copied(Path to, Predicate<String> which) throws IOException {
        Launched.delete(to);
        Files.createDirectories(to);
        try (var files = Files.list(KEYS)) {
            for (Path file : files.toList()) {
                if (which.test(file.getFileName().toString())) {
                    Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return to;
    }

    private static String tool(int exit, String name) {
        Launched tool = Launched.start(SETTINGS, name);
        assertThat(tool.awaitExit(PATIENCE)).as(tool.output()).isEqualTo(exit);
        return tool.output();
    }

    private static void startHost() {
        host = Launched.start(SETTINGS).awaitReady();
        STARTED.add(host);
    }

    private static void stopHost() {
        stop(host);
    }

    private static void stop(Launched one) {
        one.process().destroy();
        one.awaitExit(PATIENCE);
    }
}
