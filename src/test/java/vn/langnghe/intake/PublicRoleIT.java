package vn.langnghe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.seal.CannotOpen;
import vn.langnghe.seal.Context;
import vn.langnghe.seal.Seal;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.RunningService;

/** Two processes on one database: the public one takes everything in and can open nothing of it. */
class PublicRoleIT {
    private static final String STORY = "Chim én báo tin: ông trưởng phòng đòi năm triệu mới ký hồ sơ.";

    private static final RunningService STAFF = RunningService.get();
    private static final Path DATA = Launched.folder("public");
    private static Launched node;
    private static Http citizen;

    @BeforeAll
    static void startThePublicProcess() throws IOException {
        Launched.delete(DATA);
        Map<String, String> settings = Launched.settings("public");
        Properties access = new Properties();
        try (Reader reader = Files.newBufferedReader(STAFF.dataDir().resolve("database.properties"))) {
            access.load(reader);
        }
        settings.put("LANGNGHE_ROLE", "public");
        settings.put("LANGNGHE_DB_URL", access.getProperty("url"));
        settings.put("LANGNGHE_DB_USER", access.getProperty("user"));
        settings.put("LANGNGHE_DB_PASSWORD", access.getProperty("password"));
        giveTheKeysOfItsRole();
        node = Launched.start(settings).awaitReady();
        citizen = new Http(node.url());
    }

    /** Everything but the vault's private key. */
    private static void giveTheKeysOfItsRole() throws IOException {
        Path keys = Files.createDirectories(DATA.resolve("keys"));
        try (var files = Files.list(STAFF.dataDir().resolve("keys"))) {
            for (Path file : files.toList()) {
                if (!file.endsWith("vault.key")) {
                    Files.copy(file, keys.resolve(file.getFileName()));
                }
            }
        }
    }

    @AfterAll
    static void leaveNothing() {
        node.process().destroy();
        assertThat(node.awaitExit(java.time.Duration.ofSeconds(20))).isNotNegative();
    }

    @Test
    void whatThePublicProcessTakesInOnlyTheStaffProcessReads() {
        JsonObject receipt = send();

        assertThat(citizen.post("/api/v1/track", codeOf(receipt)).status()).isEqualTo(200);
        JsonObject seen = new Http(STAFF.url())
                .get("/api/v1/cases/" + receipt.getString("caseNumber"), "Authorization", "Bearer " + token())
                .json();
        assertThat(seen.getString("text")).isEqualTo(STORY);
    }

    @Test
    void itsKeysOpenNoEnvelopeOfTheDatabase() {
        String number = send().getString("caseNumber");
        Seal publicKeys = Seal.withoutVaultKey(DATA.resolve("keys")).orElseThrow();
        Seal vault = Seal.withKeysIn(STAFF.dataDir().resolve("keys"));

        try (ToolDatabase database = STAFF.database()) {
            database.list(
                            "select c.id, c.story_sealed, s.raw_sealed, i.sealed from case_file c"
                                    + " join submission s on s.case_id = c.id join identity i on i.case_id = c.id"
                                    + " where c.number = '" + number + "'",
                            row -> Map.of(
                                    new Context("case_file", row.text("id"), "story"), row.bytes("story_sealed"),
                                    new Context("submission", row.text("id"), "raw"), row.bytes("raw_sealed"),
                                    new Context("identity", row.text("id"), "all"), row.bytes("sealed")))
                    .get(0)
                    .forEach((place, envelope) -> {
                        assertThat(vault.open(envelope, place)).isNotEmpty();
                        assertThatThrownBy(() -> publicKeys.open(envelope, place))
                                .isInstanceOf(CannotOpen.class);
                    });
        }
        assertThat(DATA.resolve("keys/vault.key")).doesNotExist();
    }

    @Test
    void thereIsNoDoorForStaff() {
        for (String page : new String[] {"/login", "/desk/queue", "/operator/call", "/admin/offices"}) {
            assertThat(citizen.get(page).status()).as(page).isEqualTo(404);
        }
        JsonObject account = Json.createObjectBuilder()
                .add("username", "triage")
                .add("password", "lang-nghe-demo")
                .build();
        assertThat(citizen.post("/api/v1/tokens", account).status()).isEqualTo(404);
        assertThat(citizen.get("/api/v1/cases").status()).isEqualTo(404);
        assertThat(citizen.get("/submit").status()).isEqualTo(200);
    }

    private static JsonObject send() {
        JsonObject identity = Json.createObjectBuilder()
                .add("mode", "SEALED")
                .add("name", "Nguyễn Chim Én")
                .add("phone", "0912000111")
                .build();
        Reply reply = citizen.post(
                "/api/v1/submissions",
                Json.createObjectBuilder()
                        .add("text", STORY)
                        .add("category", "BRIBERY")
                        .add("identity", identity)
                        .build());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json();
    }

    private static JsonObject codeOf(JsonObject receipt) {
        return Json.createObjectBuilder()
                .add("caseNumber", receipt.getString("caseNumber"))
                .add("receiptCode", receipt.getString("receiptCode"))
                .build();
    }

    private static String token() {
        JsonObject account = Json.createObjectBuilder()
                .add("username", "triage")
                .add("password", "lang-nghe-demo")
                .build();
        return new Http(STAFF.url()).post("/api/v1/tokens", account).json().getString("token");
    }
}
