package vn.langnghe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.seal.CannotOpen;
import vn.langnghe.seal.Context;
import vn.langnghe.seal.Seal;
import vn.langnghe.testing.Grants;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.RunningService;

/**
 * Two processes on one database: the public one takes everything in and can open nothing of it. It works under the
 * account that {@code sql/grants.sql} makes for it.
 */
class PublicRoleIT {
    private static final String STORY = "Chim én báo tin: ông trưởng phòng đòi năm triệu mới ký hồ sơ.";

    private static final RunningService STAFF = RunningService.get();
    private static final Path DATA = Launched.folder("public");
    private static Launched node;
    private static Http citizen;
    private static Grants grants;

    @BeforeAll
    static void startThePublicProcess() throws IOException {
        Launched.delete(DATA);
        grants = Grants.in(STAFF.dataDir());
        Map<String, String> settings = Launched.settings("public");
        settings.put("LANGNGHE_ROLE", "public");
        settings.putAll(grants.settings("langnghe_public"));
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
        assertThat(node.awaitExit(Duration.ofSeconds(60))).isNotNegative();
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
    void theCitizenWritesAndTakesBackThroughIt() {
        JsonObject receipt = send();
        JsonObject more = Json.createObjectBuilder(codeOf(receipt))
                .add("text", "Tôi nói thêm: việc xảy ra sáng thứ Hai.")
                .add(
                        "attachments",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", "giay hen.txt")
                                        .add("base64", "Z2nhuqV5IGjhurlu")))
                .build();

        assertThat(citizen.post("/api/v1/track/messages", more).status()).isEqualTo(201);
    }

    @Test
    void whoWithdrawsThroughItCallsBackTheLetterOfAnAnswerThatHasNotLeft() {
        JsonObject report = Json.createObjectBuilder()
                .add("text", "Bảng niêm yết ở xã đã cũ.")
                .add("category", "WORKING_HOURS")
                .build();
        JsonObject receipt = citizen.post("/api/v1/submissions", report).json();
        String number = receipt.getString("caseNumber");
        try (ToolDatabase database = STAFF.database()) {
            String now = "utc_timestamp(3)";
            database.update(
                    "update case_file set status = 'ANSWERED', previous_status = 'APPROVAL', approved_by = 'staff:x',"
                            + " approved_at = " + now + ", answer_leaves_at = date_add(" + now + ", interval 1 hour)"
                            + " where number = ?",
                    number);
            database.update(
                    "insert into letter (id, case_id, kind, language, address_digest, event_at, state, send_after)"
                            + " select reverse(id), id, 'ANSWER', 'vi', repeat('x', 32), approved_at, 'WAITING',"
                            + " answer_leaves_at from case_file where number = ?",
                    number);

            JsonObject withdrawn = Json.createObjectBuilder(codeOf(receipt))
                    .add("action", "WITHDRAW")
                    .build();
            assertThat(citizen.post("/api/v1/track/actions", withdrawn).status())
                    .isEqualTo(200);

            assertThat(database.list(
                            "select l.state from letter l join case_file c on c.id = l.case_id where c.number = ?"
                                    + " and l.kind = 'ANSWER'",
                            row -> row.text("state"),
                            number))
                    .containsExactly("WITHDRAWN");
        }
    }

    @Test
    void itsAccountReadsNothingThatItSealedAndNothingOfStaff() {
        try (ToolDatabase database = grants.as("langnghe_public")) {
            for (String read : List.of(
                    "* from identity",
                    "raw_sealed from submission",
                    "bytes from attachment_chunk",
                    "bytes from attachment_copy_chunk",
                    "state from attachment_copy",
                    "sealed_note from attachment",
                    "bytes from raw_chunk",
                    "heading_sealed from mail_item",
                    "recipient_sealed from letter",
                    "address_sealed from letter_contact",
                    "words_sealed from call_draft",
                    "purpose_sealed from reveal",
                    "asked_by from reveal",
                    "body from case_search",
                    "password_hash from staff",
                    "* from staff_grant",
                    "* from staff_token")) {
                refuses(() -> database.list("select " + read, row -> ""));
            }
            refuses(() -> database.update("delete from case_file"));
        }
    }

    @Test
    void theAccountOfTheServiceRewritesNoHistory() {
        try (ToolDatabase database = grants.as("langnghe_app")) {
            for (String act : List.of(
                    "update ledger_entry set actor = 'nobody'",
                    "delete from ledger_entry",
                    "delete from ledger_head",
                    "drop trigger ledger_entry_never_changes",
                    "alter table ledger_entry add column more int",
                    "truncate table ledger_entry",
                    "update submission set raw_size = 0",
                    "delete from identity",
                    "delete from case_file",
                    "delete from reveal",
                    "update attachment_chunk set number = 7",
                    "update identity set mode = 'NAMED'")) {
                refuses(() -> database.update(act));
            }
            assertThat(database.list("select number from case_file limit 1", row -> row.text("number")))
                    .hasSize(1);
        }
    }

    /** A new vault key needs the right to update them; a trigger keeps that right to the wrapped key at their head. */
    @Test
    void noOriginalIsRewrittenByWhoeverHasTheServicesRights() {
        send();
        try (ToolDatabase database = grants.as("langnghe_app")) {
            String all =
                    "select coalesce(sum(crc32(substring(sealed, 106))), 0) + sum(length(sealed)) as it from identity";
            long before = database.one(all, row -> row.big("it")).orElseThrow();
            database.update("update identity set sealed = ''");
            database.update("update identity set sealed = repeat('x', length(sealed) + 1)");
            database.update(
                    "update identity set sealed = concat(left(sealed, 105), repeat('x', length(sealed) - 105))");
            assertThat(database.one(all, row -> row.big("it"))).contains(before);
        }
    }

    @Test
    void theAuditorsAccountVerifiesTheHistoryAndReadsNothingElse() {
        Map<String, String> settings = Launched.settings("audit");
        settings.putAll(grants.settings("langnghe_audit"));
        Launched tool = Launched.start(settings, "verify-ledger");

        assertThat(tool.awaitExit(Duration.ofSeconds(120))).as(tool.output()).isZero();
        try (ToolDatabase database = grants.as("langnghe_audit")) {
            refuses(() -> database.list("select number from case_file", row -> ""));
        }
    }

    /** Not for any other reason, such as a table that is not there. */
    private static void refuses(ThrowingCallable act) {
        assertThatThrownBy(act)
                .cause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        no -> assertThat(no.getErrorCode()).as(no.getMessage()).isIn(1142, 1143));
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
        assertThat(citizen.get("/figures").status()).isEqualTo(200);
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
