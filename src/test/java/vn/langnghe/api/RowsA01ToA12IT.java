package vn.langnghe.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.api.Caller.object;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.account.Colleague;

/** A01–A12 of the catalogue of bad inputs, one method or more a row; more shapes of A03–A08 in {@link BadInputApiIT}. */
class RowsA01ToA12IT {
    private final Caller citizen = Caller.citizen();

    private static int withHeader(String authorization) {
        return RunningService.get()
                .http()
                .get("/api/v1/cases", "Authorization", authorization)
                .status();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer null",
                "Bearer eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJzdWIiOiJhZG1pbiJ9.",
                "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ0cmlhZ2UifQ.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer ' or 1=1 --",
                "Basic dHJpYWdlOmxhbmctbmdoZS1kZW1v",
                "Digest username=\"triage\""
            })
    void a01NoTokenAndAForgedOneAre401(String header) {
        assertThat(withHeader(header)).isEqualTo(401);
    }

    @Test
    void a01AnExpiredTokenAChangedOneAndOneOfAClosedAccountAre401() {
        Colleague colleague = Colleague.joined("PNV", "HANDLER");
        String token = colleague.token();
        assertThat(withHeader("Bearer " + token)).isEqualTo(200);
        char last = token.charAt(0) == 'A' ? 'B' : 'A';
        assertThat(withHeader("Bearer " + last + token.substring(1))).isEqualTo(401);
        try (ToolDatabase database = RunningService.get().database()) {
            database.update("update staff_token set expires_at = '2020-01-01' where staff_id = ?", colleague.id());
        }
        assertThat(withHeader("Bearer " + token)).isEqualTo(401);

        String another = colleague.token();
        colleague.administered("disable");
        assertThat(withHeader("Bearer " + another)).isEqualTo(401);
    }

    @Test
    void a01ASessionCookieIsNoToken() {
        Colleague colleague = Colleague.joined("PNV", "HANDLER").login();
        assertThat(colleague.get("/api/v1/cases").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "GET"})
    void a02AnotherVerbIs405(String verb) throws IOException {
        String head = raw(verb + " /api/v1/tokens HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(head).startsWith("HTTP/1.1 405");
    }

    @Test
    void a02AHeaderDoesNotChangeTheVerb() throws IOException {
        String head = raw("GET /api/v1/tokens HTTP/1.1\r\nHost: localhost\r\nX-HTTP-Method-Override: POST\r\n"
                + "X-HTTP-Method: POST\r\nX-Method-Override: POST\r\n\r\n");
        assertThat(head).startsWith("HTTP/1.1 405");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"username\":\"triage\",\"username\":\"admin\",\"password\":\"lang-nghe-demo\"}",
                "{\"username\":\"triage\",\"password\":NaN}",
                "{\"username\":\"triage\",\"password\":1e400000}",
                "{\"username\":\"triage\",\"password\":\"lang-nghe-demo\"} x",
                "\uFEFF{\"username\":\"triage\",\"password\":\"lang-nghe-demo\"}",
                "{\"username\":[[[[]]]],\"password\":\"x\"}",
                "{\"username\":\"triage\",\"password\":{\"$ne\":null}}"
            })
    void a03JsonOfAnOddShapeIs400(String body) {
        assertThat(citizen.postText("tokens", body).status()).isEqualTo(400);
    }

    @Test
    void a03ABodyTooLargeIsNotHashed() {
        Reply reply = citizen.post("tokens", object("username", "triage", "password", "x".repeat(200_000)));
        assertThat(reply.status()).isIn(400, 413, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void a04AnotherTypeIs415(String type) {
        byte[] body = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>".getBytes(UTF_8);
        assertThat(citizen.postBytes("tokens", body, "Content-Type", type).status())
                .isEqualTo(415);
        assertThat(citizen.postBytes("tokens", body).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=1000000000", "limit=-1", "sort=%3B", "size=1000000000", "page=-1"})
    void a05AnImpossiblePageIs400(String query) {
        assertThat(Caller.staff("triage").get("cases?" + query).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "grants", "office", "staffId", "active"})
    void a06AFieldThatIsNotOffered(String field) {
        assertThat(citizen.post("tokens", object("username", "triage", "password", "lang-nghe-demo", field, "ADMIN"))
                        .status())
                .isEqualTo(400);
        assertThat(citizen.post("submissions", object("text", "a", field, "CLOSED"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a07AKeyOfTheSameBodyRepeatsTheAnswerAndAnotherBodyIs409() {
        String key = UUID.randomUUID().toString();
        Reply first = citizen.post("submissions", object("text", "Đi muộn"), "Idempotency-Key", key);
        Reply again = citizen.post("submissions", object("text", "Đi muộn"), "Idempotency-Key", key);
        Reply other = citizen.post("submissions", object("text", "Khác"), "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/;x/v1/cases",
                "/api/v1/cases;x=1",
                "/api/v1/%63ases",
                "/api//v1/cases",
                "/API/v1/cases",
                "/admin/;x/staff",
                "/admin/staff;x=1",
                "//admin/staff",
                "/Admin/staff",
                "/admin/staff.xhtml",
                "/admin/./staff",
                "/desk/%2e%2e/admin/staff"
            })
    void a08AnotherSpellingOpensNothing(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost.\r\n\r\n"))
                .as(path)
                .matches("(?s)HTTP/1.1 (302|40[014]).*")
                .doesNotContain("/admin/person?id=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "https://evil.vn", "http://localhost"})
    void a09NoHeaderOpensTheDoorToOtherSites(String origin) {
        Reply reply = RunningService.get()
                .http()
                .post("/api/v1/tokens", object("username", "triage", "password", "lang-nghe-demo"), "Origin", origin);
        assertThat(reply.raw().headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }

    @ParameterizedTest
    @CsvSource({"fields=identity", "fields=identity.name", "include=identity", "expand=petitioner"})
    void a10IdentityIsNoFieldToAskFor(String query) {
        assertThat(Caller.staff("triage").get("cases?" + query).status()).isEqualTo(400);
    }

    @Test
    void a11AFloodOfLoginsIsToldToComeAgainAndOthersAreServed() {
        List<CompletableFuture<Integer>> flood = IntStream.range(0, 30)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> citizen.post("tokens", object("username", "flooded", "password", "wrong password"))
                                .status()))
                .toList();
        assertThat(citizen.get("offices").status()).isEqualTo(200);
        assertThat(flood.stream().map(CompletableFuture::join)).contains(429).allMatch(s -> s == 401 || s == 429);
        Reply next = citizen.post("tokens", object("username", "flooded", "password", "wrong password"));
        // a second may be over just now: then this miss begins the next wait
        Reply waits = next.status() == 429
                ? next
                : citizen.post("tokens", object("username", "flooded", "password", "wrong password"));
        assertThat(waits.header("Retry-After")).isNotEmpty();
    }

    @Test
    void a12AHeaderOf64KilobytesIsRefused() throws IOException {
        String head =
                raw("GET /api/v1/offices HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(65_536) + "\r\n\r\n");
        assertThat(head).doesNotStartWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
                "Content-Length: 2\r\nContent-Length: 40\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: 2x\r\n"
            })
    void a12NoSecondRequestIsSmuggledBehindALengthThatIsNone(String lengths) throws IOException {
        String answer = raw("POST /api/v1/tokens HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + lengths + "\r\n0\r\n\r\nGET /api/v1/offices HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(answer).doesNotContain("hotlines");
    }

    /** All that comes back on the wire until it is quiet for a second; a busy server may take its time to begin. */
    private static String raw(String request) throws IOException {
        URI url = URI.create(RunningService.get().url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(15_000);
            try {
                socket.getOutputStream().write(request.getBytes(UTF_8));
                return read(socket);
            } catch (IOException closed) {
                return "";
            }
        }
    }

    private static String read(Socket socket) {
        StringBuilder all = new StringBuilder();
        byte[] piece = new byte[8_000];
        try {
            InputStream in = socket.getInputStream();
            for (int n = in.read(piece); n >= 0 && all.length() < 60_000; n = in.read(piece)) {
                all.append(new String(piece, 0, n, UTF_8));
                socket.setSoTimeout(1_500);
            }
        } catch (IOException quiet) {
            // the connection stays open for a next request
        }
        return all.toString();
    }
}
