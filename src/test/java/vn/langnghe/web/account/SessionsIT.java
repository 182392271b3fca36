package vn.langnghe.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

/** Who is logged in, for how long, and that whatever is taken away is gone with the next request. */
class SessionsIT {
    private static final String PAGE = "/desk/account";
    private static final Pattern LINE = Pattern.compile("name=\"session\" value=\"(\\d+)\"");

    private final Colleague colleague = Colleague.joined("PNV", "HANDLER").login();
    private final Colleague elsewhere = colleague.elsewhere().login();

    @Test
    void oneOfMyOtherSessionsIsEnded() {
        List<String> others = sessionsOn(colleague.get(PAGE));
        assertThat(others).hasSize(1);

        assertThat(colleague.post(PAGE, "do", "end", "session", others.get(0)).status())
                .isEqualTo(302);

        assertThat(elsewhere.get(PAGE).status()).isEqualTo(302);
        assertThat(colleague.get(PAGE).status()).isEqualTo(200);
    }

    @Test
    void allOthersAreEndedAtOnce() {
        Colleague third = colleague.elsewhere().login();
        colleague.post(PAGE, "do", "end-others");
        assertThat(elsewhere.get(PAGE).status()).isEqualTo(302);
        assertThat(third.get(PAGE).status()).isEqualTo(302);
        assertThat(colleague.get(PAGE).status()).isEqualTo(200);
    }

    @Test
    void ofVeryManyTheNewestAreListedWithTheOwnAndTheirNumber() {
        assertThat(colleague.get(PAGE).body()).doesNotContain("id=\"more\"");
        try (ToolDatabase database = RunningService.get().database()) {
            for (int i = 0; i < 28; i++) {
                database.update(
                        "insert into staff_session (key_hash, staff_id, created_at, seen_at, browser)"
                                + " select random_bytes(32), staff_id, created_at + interval 1 minute, seen_at, browser"
                                + " from staff_session where staff_id = ? order by id limit 1",
                        colleague.id());
            }
        }
        Reply page = colleague.get(PAGE);
        assertThat(sessionsOn(page)).hasSize(19);
        assertThat(page.body()).contains("phiên này</span>").contains("đang mở 30 phiên");

        colleague.post(PAGE, "do", "end-others");

        assertThat(sessionsOn(colleague.get(PAGE))).isEmpty();
        assertThat(colleague.get(PAGE).body()).doesNotContain("id=\"more\"");
    }

    @Test
    void somebodyElsesSessionIsNotMineToEnd() {
        Colleague stranger = Colleague.joined("PNV", "HANDLER").login();
        String theirs = sessionsOn(colleague.get(PAGE)).get(0);
        stranger.post(PAGE, "do", "end", "session", theirs);
        assertThat(elsewhere.get(PAGE).status()).isEqualTo(200);
    }

    @Test
    void aNewPasswordEndsOtherSessionsAndTokens() {
        String token = colleague.token();
        Reply changed = colleague.post(
                PAGE, "do", "password", "password", Colleague.PASSWORD, "fresh", "0123456789", "again", "0123456789");
        assertThat(changed.status()).as(changed.body()).isEqualTo(302);

        assertThat(elsewhere.get(PAGE).status()).isEqualTo(302);
        assertThat(colleague.get(PAGE).status()).isEqualTo(200);
        assertThat(cases(token).status()).isEqualTo(401);
        assertThat(elsewhere.tryLogin(Colleague.PASSWORD, "").status()).isEqualTo(200);
        assertThat(elsewhere.tryLogin("0123456789", "").status()).isEqualTo(302);
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndTenCharacters() {
        for (String[] bad : new String[][] {
            {"wrong password", "0123456789", "0123456789"},
            {Colleague.PASSWORD, "012345678", "012345678"},
            {Colleague.PASSWORD, "x".repeat(257), "x".repeat(257)},
            {Colleague.PASSWORD, "0123456789", "0123456780"}
        }) {
            Reply no = colleague.post(PAGE, "do", "password", "password", bad[0], "fresh", bad[1], "again", bad[2]);
            assertThat(no.status()).isEqualTo(422);
            assertThat(no.body()).doesNotContain(bad[1]);
        }
        assertThat(elsewhere.get(PAGE).status()).isEqualTo(200);
    }

    @Test
    void aRoleThatIsWithdrawnIsGoneWithTheNextRequest() {
        assertThat(colleague.get("/desk/queue").status()).isEqualTo(200);
        String token = colleague.token();

        assertThat(colleague
                        .administered("revoke", "office", "PNV", "role", "HANDLER")
                        .status())
                .isEqualTo(302);

        assertThat(colleague.get("/desk/queue").status()).isEqualTo(404);
        assertThat(cases(token).json().getJsonArray("items")).isEmpty();
        Reply left = colleague.get(PAGE);
        assertThat(left.status()).isEqualTo(200);
        assertThat(left.body()).contains("không có vai trò nào");
        assertThat(elsewhere.login().get(PAGE).status()).isEqualTo(200);
        assertThat(colleague.noted("STAFF_REVOKED")).isEqualTo(1);

        colleague.administered("grant", "office", "TTS", "role", "HANDLER");
        assertThat(colleague.get("/desk/queue").status()).isEqualTo(200);
        assertThat(colleague.noted("STAFF_GRANTED")).isEqualTo(1);
    }

    @Test
    void aClosedAccountIsOutAtOnceAndComesBackOnlyByANewLogin() {
        String token = colleague.token();
        assertThat(colleague.administered("disable").status()).isEqualTo(302);

        assertThat(colleague.get(PAGE).status()).isEqualTo(302);
        assertThat(elsewhere.get(PAGE).status()).isEqualTo(302);
        assertThat(cases(token).status()).isEqualTo(401);
        assertThat(colleague.tryLogin(Colleague.PASSWORD, "").status()).isEqualTo(200);

        colleague.administered("enable");
        assertThat(colleague.get(PAGE).status()).isEqualTo(302);
        assertThat(cases(token).status()).isEqualTo(401);
        assertThat(colleague.login().get(PAGE).status()).isEqualTo(200);
    }

    @Test
    void anIdleSessionAndAnOldOneAreOver() {
        change("update staff_session set seen_at = seen_at - interval 31 minute where staff_id = ?");
        assertThat(colleague.get(PAGE).status()).isEqualTo(302);

        colleague.login();
        change("update staff_session set created_at = created_at - interval 721 minute where staff_id = ?");
        assertThat(colleague.get(PAGE).status()).isEqualTo(302);
    }

    @Test
    void aRowSaysNoAddressAndNoKey() {
        try (ToolDatabase database = RunningService.get().database()) {
            assertThat(database.list("show columns from staff_session", r -> r.text("Field")))
                    .containsExactly("id", "key_hash", "staff_id", "created_at", "seen_at", "browser");
        }
    }

    @Test
    void aSessionOfBeforeTheLoginIsNotTheOneAfterIt() {
        Http http = RunningService.get().http().withCookies();
        Reply first = http.postForm("/login", Map.of("username", colleague.username(), "password", Colleague.PASSWORD));
        Reply second =
                http.postForm("/login", Map.of("username", colleague.username(), "password", Colleague.PASSWORD));
        assertThat(cookie(first)).isNotEqualTo(cookie(second)).isNotEmpty();
        RunningService.get().http();
        assertThat(RunningService.get()
                        .http()
                        .get(PAGE, "Cookie", "langnghe=" + cookie(first))
                        .status())
                .isEqualTo(302);
    }

    private static String cookie(Reply reply) {
        return reply.raw().headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("langnghe="))
                .map(one -> one.substring("langnghe=".length(), one.indexOf(';')))
                .reduce("", (before, last) -> last);
    }

    private static Reply cases(String token) {
        return RunningService.get().http().get("/api/v1/cases", "Authorization", "Bearer " + token);
    }

    private void change(String sql) {
        try (ToolDatabase database = RunningService.get().database()) {
            assertThat(database.update(sql, colleague.id())).isPositive();
        }
    }

    private static List<String> sessionsOn(Reply page) {
        return LINE.matcher(page.body())
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }
}
