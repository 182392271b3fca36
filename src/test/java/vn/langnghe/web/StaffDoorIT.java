package vn.langnghe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

class StaffDoorIT {
    private static final Map<String, Set<String>> OPEN = Map.of(
            "operator", Set.of("/operator/call"),
            "triage", Set.of("/desk/queue", "/desk/notices"),
            "internal-affairs", Set.of("/desk/queue", "/desk/notices"),
            "approver", Set.of("/desk/queue", "/desk/notices"),
            "inspector", Set.of("/desk/queue", "/desk/notices", "/inspection/escalated"),
            "leader", Set.of("/desk/queue", "/inspection/escalated"),
            "auditor", Set.of("/desk/queue"),
            "custodian", Set.of("/desk/reveals"),
            "admin", Set.of("/admin/offices", "/admin/calendar"));
    private static final List<String> PAGES = List.of(
            "/operator/call",
            "/desk/queue",
            "/desk/notices",
            "/inspection/escalated",
            "/admin/offices",
            "/admin/calendar",
            "/desk/reveals");

    private final Http stranger = RunningService.get().http();

    @Test
    void aStrangerIsSentToTheLogin() {
        for (String page : PAGES) {
            Reply reply = stranger.get(page + "?view=new");
            assertThat(reply.status()).as(page).isEqualTo(302);
            assertThat(reply.header("Location")).contains("/login?next=" + page.replace("/", "%2F") + "%3Fview%3Dnew");
        }
    }

    @Test
    void everyPageOpensForItsRolesAndIsNotThereForOthers() {
        OPEN.forEach((username, pages) -> {
            AtTheDesk desk = AtTheDesk.as(username);
            for (String page : PAGES) {
                assertThat(desk.get(page).status())
                        .as(username + " " + page)
                        .isEqualTo(pages.contains(page) ? 200 : 404);
            }
            assertThat(desk.get("/desk/account").status()).as(username).isEqualTo(200);
            assertThat(desk.get("/leader/figures").status()).as(username).isEqualTo(404);
            assertThat(desk.get("/desk/queue.xhtml").status()).as(username).isEqualTo(404);
        });
    }

    @Test
    void englishIsChosenOnTheAccountPageAndLastsForTheSession() {
        AtTheDesk desk = AtTheDesk.as("triage");
        assertThat(desk.get("/desk/queue").body()).contains("<html lang=\"vi\"", ">Hàng đợi<");

        assertThat(desk.post("/desk/account", Map.of("language", "en")).status())
                .isEqualTo(302);

        assertThat(desk.get("/desk/queue").body())
                .contains("<html lang=\"en\"", ">Queue<")
                .doesNotContain("Hàng đợi");
        assertThat(AtTheDesk.as("triage").get("/desk/queue").body()).contains(">Hàng đợi<");
        assertThat(desk.post("/desk/account", Map.of("language", "vi")).status())
                .isEqualTo(302);
        assertThat(desk.get("/desk/queue").body()).contains(">Hàng đợi<");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookTheSame() {
        Reply wrong = login("triage", "wrong-password");
        Reply unknown = login("nobody", "wrong-password");
        assertThat(wrong.status()).isEqualTo(200).isEqualTo(unknown.status());
        assertThat(wrong.body()).contains("Tên đăng nhập hoặc mật khẩu không đúng");
        assertThat(wrong.body().replace("\"triage\"", ""))
                .isEqualTo(unknown.body().replace("\"nobody\"", ""));
    }

    @Test
    void aSessionThatSomebodyPlantedIsNotTheOneAfterTheLogin() {
        String planted = "0123456789abcdef0123456789ab";
        Reply reply = stranger.postForm(
                "/login", Map.of("username", "triage", "password", "lang-nghe-demo"), "Cookie", "langnghe=" + planted);
        String cookie = String.join(";", reply.raw().headers().allValues("Set-Cookie"));
        assertThat(cookie).contains("langnghe=").doesNotContain(planted);
        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Strict");
        assertThat(stranger.get("/desk/queue", "Cookie", "langnghe=" + planted).status())
                .isEqualTo(302);
    }

    @Test
    void aLoginNeverLeadsAway() {
        Reply reply = stranger.postForm(
                "/login",
                Map.of("username", "triage", "password", "lang-nghe-demo", "next", "https://elsewhere.example/"));
        assertThat(reply.header("Location")).endsWith("/desk/queue?view=new");
    }

    @Test
    void aPostFromAnotherSiteIsRefused() {
        AtTheDesk desk = AtTheDesk.as("triage");
        for (String origin : List.of("https://elsewhere.example", "null")) {
            assertThat(desk.post("/logout", Map.of(), "Origin", origin).status())
                    .isEqualTo(403);
        }
        assertThat(desk.get("/desk/queue").status()).isEqualTo(200);
    }

    /** Before anybody is known, the parts of one such post take as much memory as a citizen's files may. */
    @Test
    void filesAreReadByNoPageThatTakesNone() {
        byte[] file = "--zz\r\nContent-Disposition: form-data; name=\"username\"\r\n\r\ntriage\r\n--zz--\r\n"
                .getBytes(StandardCharsets.UTF_8);
        for (String page :
                List.of("/login", "/logout", "/invitation", "/desk/queue", "/admin/staff", "/nowhere.xhtml")) {
            Reply reply = stranger.post(page, file, "Content-Type", "multipart/form-data; boundary=zz");
            assertThat(reply.status()).as(page).isEqualTo(415);
        }
    }

    @Test
    void aPostOfMoreWordsThanAnyFormHasIsRefusedBeforeItIsRead() {
        byte[] words = ("username=triage&password=" + "a".repeat(3 << 20)).getBytes(StandardCharsets.UTF_8);
        Reply reply = stranger.post("/login", words, "Content-Type", "application/x-www-form-urlencoded");
        assertThat(reply.status()).isEqualTo(413);
    }

    /** The pages keep none: who claims that there is one is answered like everybody. */
    @Test
    void aClaimedStateOfAPageIsNotLookedAt() {
        AtTheDesk admin = AtTheDesk.as("admin");
        Map<String, String> claim = Map.of("jakarta.faces.ViewState", "stateless");
        for (String page : List.of("/admin/calendar", "/admin/lexicon", "/desk/account")) {
            assertThat(admin.post(page, claim).status()).as(page).isLessThan(500);
        }
    }

    @Test
    void aLogoutEndsTheSession() {
        AtTheDesk desk = AtTheDesk.as("triage");
        assertThat(desk.post("/logout", Map.of()).status()).isEqualTo(302);
        assertThat(desk.get("/desk/queue").status()).isEqualTo(302);
    }

    @Test
    void staffPagesAreKeptByNoCache() {
        assertThat(AtTheDesk.as("triage").get("/desk/queue").header("Cache-Control"))
                .contains("no-store");
    }

    private Reply login(String username, String password) {
        return stranger.postForm("/login", Map.of("username", username, "password", password));
    }
}
