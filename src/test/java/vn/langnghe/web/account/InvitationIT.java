package vn.langnghe.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** One-time links: S23 of the catalogue of bad inputs. */
class InvitationIT {
    private final Http stranger = RunningService.get().http();
    private final String username = "y" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void theInvitedPersonSetsNameAndPasswordAndComesIn() {
        String key = Colleague.invite(username, "PNV", "HANDLER");

        Reply opened = stranger.get("/invitation?key=" + key);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body()).contains(username, "Họ và tên").doesNotContain("<script");
        assertThat(opened.header("Cache-Control")).contains("no-store");
        assertThat(Colleague.accept(key, "Lê Văn Mới", Colleague.PASSWORD).header("Location"))
                .endsWith("/login?joined=1");

        Http http = stranger.withCookies();
        assertThat(http.postForm("/login", Map.of("username", username, "password", Colleague.PASSWORD))
                        .header("Location"))
                .endsWith("/desk/queue");
        assertThat(http.get("/desk/account").body()).contains("Lê Văn Mới");
        assertThat(noted("STAFF_INVITED")).isEqualTo(1);
        assertThat(noted("STAFF_GRANTED")).isEqualTo(1);
        assertThat(noted("STAFF_JOINED")).isEqualTo(1);
    }

    @Test
    void aUsedAnExpiredAReplacedAndAForgedLinkHaveOneAnswer() {
        String used = Colleague.invite(username, "PNV", "HANDLER");
        assertThat(Colleague.accept(used, "Lê Văn Mới", Colleague.PASSWORD).status())
                .isEqualTo(302);
        String expired = Colleague.invite(username + "e", "PNV", "HANDLER");
        change(
                "update staff_invitation set expires_at = '2020-01-01' where staff_id ="
                        + " (select id from staff where username = ?)",
                username + "e");
        String replaced = Colleague.invite(username + "r", "PNV", "HANDLER");
        newLink(username + "r");
        String closed = Colleague.invite(username + "c", "PNV", "HANDLER");
        change("update staff set password_hash = 'closed' where username = ?", username + "c");

        String answer = gone(stranger.get("/invitation?key=AAAAAAAAAAAAAAAAAAAAAA"));
        for (String key : new String[] {used, expired, replaced, closed, "", "'", "A".repeat(5_000)}) {
            assertThat(gone(stranger.get("/invitation?key=" + key.replace("'", "%27"))))
                    .isEqualTo(answer);
            assertThat(gone(Colleague.accept(key, "Ai đó", "another password"))).isEqualTo(answer);
        }
        assertThat(stranger.postForm("/login", Map.of("username", username, "password", "another password"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatIsRefusedLeavesTheLinkAsItIs() {
        String key = Colleague.invite(username, "PNV", "HANDLER");

        Reply tooShort = Colleague.accept(key, "Lê Văn Mới", "123456789");
        assertThat(tooShort.status()).isEqualTo(422);
        assertThat(tooShort.body()).contains("Lê Văn Mới", "từ 10 đến 256");
        assertThat(Colleague.accept(key, "Lê Văn Mới", "x".repeat(257)).status())
                .isEqualTo(422);
        assertThat(Colleague.accept(key, "  ", Colleague.PASSWORD).status()).isEqualTo(422);
        assertThat(stranger.postForm(
                                "/invitation",
                                Map.of("key", key, "displayName", "A", "fresh", "1234567890", "again", "1234567891"))
                        .status())
                .isEqualTo(422);

        assertThat(Colleague.accept(key, "Lê Văn Mới", "x".repeat(256)).status())
                .isEqualTo(302);
    }

    @Test
    void onlyAHashOfTheLinkIsKept() {
        String key = Colleague.invite(username, "PNV", "HANDLER");
        try (ToolDatabase database = RunningService.get().database()) {
            assertThat(database.list(
                            "select hex(key_hash) as h, created_by from staff_invitation",
                            r -> r.text("h") + r.text("created_by")))
                    .noneMatch(row -> row.contains(key));
        }
        assertThat(RunningService.get().log()).doesNotContain(key);
    }

    @Test
    void aLinkForALostPasswordEndsWhatIsOpenAndKeepsTheName() {
        Colleague colleague = Colleague.joined("PNV", "HANDLER").login();
        String token = colleague.token();

        String key = Colleague.keyIn(colleague.administered("link"));
        assertThat(stranger.get("/invitation?key=" + key).body()).doesNotContain("Họ và tên");
        assertThat(Colleague.accept(key, "Tên khác", "a new long password").status())
                .isEqualTo(302);

        assertThat(colleague.get("/desk/account").status()).isEqualTo(302);
        assertThat(stranger.get("/api/v1/cases", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(401);
        assertThat(colleague.tryLogin(Colleague.PASSWORD, "").status()).isEqualTo(200);
        assertThat(colleague.tryLogin("a new long password", "").status()).isEqualTo(302);
        assertThat(colleague.get("/desk/account").body()).contains("Nguyễn").doesNotContain("Tên khác");
        assertThat(colleague.noted("STAFF_PASSWORD_RESET")).isEqualTo(1);
    }

    @Test
    void aNameThatIsTakenOrImpossibleIsRefused() {
        AtTheDesk admin = AtTheDesk.as("admin");
        for (String bad : new String[] {"triage", "Lê", "a", "<script>", "x".repeat(41)}) {
            assertThat(admin.post("/admin/staff", Map.of("username", bad, "office", "PNV", "role", "HANDLER"))
                            .status())
                    .as(bad)
                    .isEqualTo(422);
        }
        assertThat(admin.post("/admin/staff", Map.of("username", username, "office", "NOWHERE", "role", "HANDLER"))
                        .status())
                .isEqualTo(422);
        assertThat(admin.post("/admin/staff", Map.of("username", username, "office", "PNV", "role", "GOD"))
                        .status())
                .isEqualTo(422);
    }

    private long noted(String action) {
        try (ToolDatabase database = RunningService.get().database()) {
            return database.one(
                            "select count(*) as n from ledger_entry join staff on username = ?"
                                    + " where action = ? and concat(details, ';') like concat('staff=', id, ';%')",
                            r -> r.big("n"), username, action)
                    .orElseThrow();
        }
    }

    private void newLink(String name) {
        try (ToolDatabase database = RunningService.get().database()) {
            long id = database.one("select id from staff where username = ?", r -> r.big("id"), name)
                    .orElseThrow();
            AtTheDesk.as("admin").post("/admin/person", Colleague.form("link", Long.toString(id)));
        }
    }

    private static void change(String sql, String name) {
        try (ToolDatabase database = RunningService.get().database()) {
            assertThat(database.update(sql, name)).isEqualTo(1);
        }
    }

    private static String gone(Reply reply) {
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).contains("Liên kết này không dùng được");
        return reply.body();
    }
}
