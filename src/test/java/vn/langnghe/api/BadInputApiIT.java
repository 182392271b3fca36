package vn.langnghe.api;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.api.Caller.object;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

/** A01–A08 of the catalogue of bad inputs, and the limits of the contract. */
class BadInputApiIT {
    private final Caller citizen = Caller.citizen();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":NaN}",
                "{\"urgent\":1e400000}",
                "{\"text\":\"a\"} x",
                "\uFEFF{\"text\":\"a\"}",
                "{\"text\":\"a\",\"officeId\":1}",
                "{\"text\":\"a\",\"status\":\"CLOSED\"}",
                "{\"text\":\"a\",\"identity\":{\"mode\":\"NAMED\",\"role\":\"ADMIN\"}}",
                "{\"text\":[\"a\"]}",
                "[]",
                ""
            })
    void aWrongShapeIs400AndNothingIsKept(String bad) {
        long before = cases();

        Reply reply = citizen.postText("submissions", bad);

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.header("Content-Language")).isEqualTo("vi");
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void deepAndForeignBytesAre400() {
        String deep = "{\"attachments\":" + "[".repeat(100_000);
        assertThat(citizen.postText("submissions", deep).status()).isEqualTo(400);
        byte[] wide = "{\"text\":\"a\"}".getBytes(UTF_16);
        assertThat(citizen.postBytes("submissions", wide, "Content-Type", "application/json")
                        .status())
                .isEqualTo(400);
        byte[] broken = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC3, 0x28, '"', '}'};
        assertThat(citizen.postBytes("submissions", broken, "Content-Type", "application/json")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"   \"} | text",
                "{\"text\":\"\\u200b\\u200b\\u3164\"} | text",
                "{} | text",
                "{\"text\":\"a\",\"kind\":\"COMPLAINT\"} | kind",
                "{\"text\":\"a\",\"category\":\"NOTHING\"} | category",
                "{\"text\":\"a\",\"subject\":{\"rank\":\"BOSS\"}} | subject.rank",
                "{\"text\":\"a\",\"language\":\"fr\"} | language",
                "{\"text\":\"a\",\"identity\":{\"name\":\"A\"}} | identity.mode",
                "{\"text\":\"a\",\"identity\":{\"mode\":\"NAMED\",\"email\":\"a@b.vn\\r\\nBcc: x@y.vn\"}} | identity.email",
                "{\"text\":\"a\",\"identity\":{\"mode\":\"NAMED\",\"phone\":\"abc\"}} | identity.phone",
                "{\"text\":\"a\",\"attachments\":[{\"name\":\"a\",\"base64\":\"???\"}]} | attachments[0].base64",
                "{\"text\":\"a\",\"attachments\":[{\"base64\":\"QUJD\"}]} | attachments[0].name"
            })
    void aValueThatCannotBeIs422AndNamesTheField(String bad, String field) {
        Reply reply = citizen.postText("submissions", bad);

        assertThat(reply.status()).as(reply.body()).isEqualTo(422);
        assertThat(reply.json().getString("field")).isEqualTo(field);
        assertThat(reply.json().getString("title")).isEqualTo("Nội dung chưa hợp lệ");
    }

    @Test
    void anUnknownOfficeIs422() {
        Reply reply = citizen.postText("submissions", "{\"text\":\"a\",\"subject\":{\"officeCode\":\"NOWHERE\"}}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().getString("field")).startsWith("subject");
    }

    @Test
    void twentyThousandCharactersAreTakenAndOneMoreIsNot() {
        Reply most = citizen.post("submissions", object("text", "😀".repeat(20_000)));
        Reply more = citizen.post("submissions", object("text", "ă".repeat(20_001)));
        Reply endless = citizen.post("submissions", object("text", "x".repeat(5_000_000)));

        assertThat(most.status()).isEqualTo(201);
        assertThat(more.status()).isEqualTo(422);
        assertThat(more.json().getString("detail")).contains("20001", "20.000");
        assertThat(endless.status()).isEqualTo(422);
    }

    @Test
    void filesBeyondALimitAre413() {
        String large = "A".repeat((25 << 20) / 3 * 4 + 8);
        Reply one = citizen.postText(
                "submissions",
                "{\"text\":\"a\",\"attachments\":[{\"name\":\"lớn.bin\",\"base64\":\"" + large + "\"}]}");
        Reply many = citizen.postText(
                "submissions",
                "{\"text\":\"a\",\"attachments\":[" + "{\"name\":\"a\",\"base64\":\"\"},".repeat(10)
                        + "{\"name\":\"b\",\"base64\":\"\"}]}");

        assertThat(one.status()).isEqualTo(413);
        assertThat(one.json().getString("detail")).contains("25 MB", "lớn.bin");
        assertThat(many.status()).isEqualTo(413);
        assertThat(many.json().getString("detail")).contains("10");
    }

    @Test
    void aBodyAnnouncedTooLargeIsNotRead() throws IOException {
        String head = raw("POST /api/v1/submissions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 99000000\r\n\r\n{\"text\"");

        assertThat(head).startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b"})
    void aKeyThatIsNoKeyIs422(String key) throws IOException {
        String body = "{\"text\":\"a\"}";
        String head = raw("POST /api/v1/submissions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Idempotency-Key: " + key + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);

        assertThat(head).startsWith("HTTP/1.1 422");
    }

    @Test
    void aKeyOfAHundredTwentyNineIs422() {
        Reply reply = citizen.post("submissions", object("text", "a"), "Idempotency-Key", "k".repeat(129));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().getString("field")).isEqualTo("Idempotency-Key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "application/json; charset=utf-16",
                "*/*"
            })
    void otherThanJsonIs415(String type) {
        byte[] body = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>".getBytes(UTF_8);

        assertThat(citizen.postBytes("submissions", body, "Content-Type", type).status())
                .isEqualTo(415);
    }

    @Test
    void noTypeAndPackedBytesAre415() {
        byte[] body = "{\"text\":\"a\"}".getBytes(UTF_8);

        assertThat(citizen.postBytes("submissions", body).status()).isEqualTo(415);
        assertThat(citizen.postBytes(
                                "submissions", body, "Content-Type", "application/json", "Content-Encoding", "gzip")
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE"})
    void otherVerbsAre405(String verb) throws IOException {
        assertThat(raw(verb + " /api/v1/offices HTTP/1.1\r\nHost: localhost\r\nOrigin: null\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .doesNotContainIgnoringCase("access-control");
        assertThat(raw("POST /api/v1/offices HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 2\r\n\r\n{}"))
                .startsWith("HTTP/1.1 405");
        assertThat(raw("GET /api/v1/submissions HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void noHeaderOpensTheDoorToOtherSites() {
        Reply reply = RunningService.get().http().get("/api/v1/offices", "Origin", "https://evil.vn");

        assertThat(reply.raw().headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cases",
                "cases/PY-2026-000001",
                "deadlines?term=PAKN_ANSWER",
                "cases/PY-2026-000001/attachments/x"
            })
    void withoutAGoodTokenStaffCallsAre401(String path) {
        for (String header : new String[] {"", "Bearer ", "Bearer eyJhbGciOiJub25lIn0.e30.", "Basic dHJpYWdlOng="}) {
            Reply reply = RunningService.get().http().get("/api/v1/" + path, "Authorization", header);

            assertThat(reply.status()).as(header).isEqualTo(401);
            assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/;x/cases", "/api/;x/v1/cases", "/api/v1/cases;x=1", "/api/v1/%63ases"})
    void anotherSpellingOfTheAddressOpensNothing(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")).matches("(?s)HTTP/1.1 40[014].*");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=1000000000, limit",
        "limit=0, limit",
        "limit=-1, limit",
        "limit=x, limit",
        "sort=%3B, sort",
        "view=everything, view",
        "after=%27%20OR%201%3D1, after",
        "status=closed, status",
        "fields=identity, fields",
        "limit=1&limit=2, limit"
    })
    void aParameterThatCannotBeIs400(String query, String field) {
        Reply reply = Caller.staff("triage").get("cases?" + query);

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.json().getString("field", "fields")).isEqualTo(field);
    }

    @Test
    void theContractIsServed() {
        Reply reply = RunningService.get().http().get("/openapi", "Accept", "application/json");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().getJsonObject("info").getString("title")).isEqualTo("Lắng Nghe");
        assertThat(reply.json().getJsonObject("paths").keySet())
                .contains("/api/v1/submissions", "/api/v1/cases/{number}/actions");
    }

    @Test
    void englishIsSpokenToThoseWhoPreferIt() {
        Reply reply = RunningService.get()
                .http()
                .post("/api/v1/submissions", object("text", " "), "Accept-Language", "fr, en;q=0.8, vi;q=0.5");

        assertThat(reply.json().getString("title")).isEqualTo("The content is not valid");
        assertThat(reply.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void scriptsExpressionsAndControlsAreKeptAsText() {
        String odd = "<script>alert(1)</script> #{7*7} ${7*7} ' OR 1=1 -- 𡨸😀 Nguye\u0302\u0303n\u0000";
        String number = citizen.submit(object("text", odd)).getString("caseNumber");

        JsonObject seen = Caller.staff("triage").caseOf(number);
        assertThat(seen.getString("text")).isEqualTo("<script>alert(1)</script> #{7*7} ${7*7} ' OR 1=1 -- 𡨸😀 Nguyễn");
    }

    private static long cases() {
        try (ToolDatabase database = RunningService.get().database()) {
            return database.list("select count(*) as n from case_file where channel = 'API'", r -> r.big("n"))
                    .get(0);
        }
    }

    /** What comes back on the wire, the first bytes of it. */
    private static String raw(String request) throws IOException {
        URI url = URI.create(RunningService.get().url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            byte[] head = new byte[2_000];
            int length = in.read(head);
            return new String(head, 0, Math.max(length, 0), StandardCharsets.UTF_8);
        }
    }
}
