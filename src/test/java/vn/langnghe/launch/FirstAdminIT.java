package vn.langnghe.launch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.langnghe.seal.otp.Totp;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.Launched;
import vn.langnghe.web.account.SecondFactorIT;

/** The first start of a real service: no account, then one by {@code new-admin}, with the second factor that is due. */
class FirstAdminIT {
    private static final String PASSWORD = "một câu dài dễ nhớ";
    private static final Pattern LINK = Pattern.compile("https://phananh\\.example(/invitation\\?key=([\\w-]{22}))\\s");

    private static Map<String, String> settings;
    private static Launched service;

    @BeforeAll
    static void startWithoutDemo() {
        settings = Launched.settings("first-admin");
        settings.put("LANGNGHE_DEMO", "false");
        settings.put("LANGNGHE_PUBLIC_URL", "https://phananh.example");
        Launched.delete(Launched.folder("first-admin"));
        service = Launched.start(settings).awaitReady();
    }

    @AfterAll
    static void stop() {
        service.process().destroy();
        service.awaitExit(Duration.ofSeconds(90));
    }

    private static String newAdmin(int exit, String... name) {
        String[] args = name.length == 0 ? new String[] {"new-admin"} : new String[] {"new-admin", name[0]};
        Launched tool = Launched.start(settings, args);
        assertThat(tool.awaitExit(Duration.ofSeconds(120))).as(tool.output()).isEqualTo(exit);
        return tool.output();
    }

    @Test
    void theFirstAdministratorComesInByALinkAndMustEnrolASecondFactor() {
        assertThat(new Http(service.url())
                        .postForm("/login", Map.of("username", "admin", "password", "lang-nghe-demo"))
                        .status())
                .isEqualTo(200);
        Matcher link = LINK.matcher(newAdmin(0));
        assertThat(link.find()).isTrue();
        Http http = new Http(service.url()).withCookies();
        assertThat(http.get(link.group(1)).status()).isEqualTo(200);
        assertThat(http.postForm(
                                "/invitation",
                                Map.of(
                                        "key",
                                        link.group(2),
                                        "displayName",
                                        "Lê Văn Quản",
                                        "fresh",
                                        PASSWORD,
                                        "again",
                                        PASSWORD))
                        .status())
                .isEqualTo(302);
        assertThat(http.get(link.group(1)).status()).isEqualTo(404);
        assertThat(newAdmin(1)).contains("đã có người dùng");
        assertThat(newAdmin(2, "Lê Văn")).contains("Cách dùng");

        Reply in = http.postForm("/login", Map.of("username", "admin", "password", PASSWORD));
        assertThat(in.status()).isEqualTo(302);
        assertThat(in.raw().headers().allValues("Set-Cookie"))
                .as("behind a proxy with TLS every cookie is for TLS only")
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("Secure"));
        // cookies for TLS only are not sent here: as the proxy would, we carry them by hand
        String cookies = String.join(
                "; ",
                in.raw().headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                        .toList());
        everythingElseIsClosed(cookies);
        enrol(cookies);
        assertThat(plain().get("/admin/staff", "Cookie", cookies).body()).contains("Lê Văn Quản", "Đã bật");
    }

    private static Http plain() {
        return new Http(service.url());
    }

    private static void everythingElseIsClosed(String cookies) {
        for (String path : new String[] {"/admin/staff", "/admin/offices", "/desk/account", "/desk/queue"}) {
            Reply reply = plain().get(path, "Cookie", cookies);
            assertThat(reply.status()).as(path).isEqualTo(302);
            assertThat(reply.header("Location")).endsWith("/desk/second-factor");
        }
        var body = Json.createObjectBuilder()
                .add("username", "admin")
                .add("password", PASSWORD)
                .build();
        assertThat(plain().post("/api/v1/tokens", body).status()).isEqualTo(401);
    }

    private static void enrol(String cookies) {
        String page = "/desk/second-factor";
        plain().postForm(page, Map.of("do", "begin", "password", PASSWORD), "Cookie", cookies);
        byte[] secret = SecondFactorIT.secretOn(plain().get(page, "Cookie", cookies));
        String code = Totp.code(secret, Totp.step(System.currentTimeMillis() / 1_000));
        Reply on = plain().postForm(page, Map.of("do", "confirm", "otp", code), "Cookie", cookies);
        assertThat(on.body()).contains("Mười mã dự phòng");
        Reply drop = plain().postForm(page, Map.of("do", "drop", "password", PASSWORD, "otp", "x"), "Cookie", cookies);
        assertThat(drop.body()).contains("bắt buộc xác thực hai bước");
    }
}
