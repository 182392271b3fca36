package vn.langnghe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

/** What the form does with what people, browsers and attackers put into it: W01–W59 where they concern the form. */
class WebFormIT {
    private final Http http = RunningService.get().http();

    private static long cases() {
        return count("select count(*) as n from case_file where channel = 'WEB'");
    }

    private static long count(String sql, Object... args) {
        try (ToolDatabase database = RunningService.get().database()) {
            return database.one(sql, row -> row.big("n"), args).orElseThrow();
        }
    }

    private static String story(String number) {
        try (ToolDatabase database = RunningService.get().database()) {
            return database.one("select story from case_file where number = ?", row -> row.text("story"), number)
                    .orElseThrow();
        }
    }

    /** The page again: nothing stored, the field named, everything typed still there, no word of the machine's. */
    private static void assertRefused(WebForm form, String field, String sentence) {
        long before = cases();
        Reply page = form.post();
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("<li><a href=\"#" + field + "\">").contains(sentence);
        assertThat(page.body()).contains("id=\"" + field + "-loi\"").doesNotContain("Exception");
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void thePageSetsNoCookieAndNobodyKeepsIt() {
        Reply page = http.get("/submit");
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self';")
                .contains("frame-ancestors 'none'");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.bytes().length + http.get("/citizen.css").bytes().length)
                .isLessThan(60_000);
    }

    @Test
    void thePostAnswersWithTheReceiptItself() {
        Reply receipt = WebForm.opened().post();
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.raw().uri().getPath()).isEqualTo("/submit");
        assertThat(WebForm.number(receipt)).matches("PY-\\d{4}-\\d{6}");
        assertThat(WebForm.code(receipt)).matches("\\d{16}");
        assertThat(receipt.header("Cache-Control")).isEqualTo("no-store");
        assertThat(receipt.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\t ", "\u200B\u200B\u200B\u200B", "\u3164", "\u0000"})
    void aStoryWithoutAVisibleLetterIsNone(String text) {
        assertRefused(WebForm.opened().with("text", text), "text", "Chưa có nội dung");
    }

    @Test
    void twentyThousandCharactersFitAndOneMoreDoesNot() {
        String most = "𡨸".repeat(10_000) + "ả".repeat(10_000);
        Reply receipt = WebForm.opened().with("text", most).post();
        assertThat(story(WebForm.number(receipt))).isEqualTo(most);
        assertRefused(WebForm.opened().with("text", most + "x"), "text", "Nội dung dài 20.001 ký tự");
        assertThat(WebForm.opened().with("text", most + "x").post().body()).contains(most + "x");
    }

    static Stream<String> stories() {
        return Stream.of(
                "<script>alert(1)</script></textarea><img src=x onerror=alert(1)>]]>",
                "#{7*7} ${7*7} #{facesContext}",
                "' OR 1=1 -- \\' %27 cuối dòng \\",
                "😀 𡨸𡦂 một chữ nhiều dấu: a" + "\u0301".repeat(200),
                "=HYPERLINK(\"http://x\") +cmd @SUM",
                "dòng một\n\ndòng ba");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void whatIsToldIsKeptAsItIsAndShownAsText(String text) {
        Reply receipt = WebForm.opened().with("text", text).post();
        String kept = Normalizer.normalize(text, Normalizer.Form.NFC);
        assertThat(story(WebForm.number(receipt))).isEqualTo(kept);

        Reply again = WebForm.opened().with("text", text).without("honest").post();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).doesNotContain("<script>alert").doesNotContain("<img src=x");
        assertThat(again.body())
                .contains(kept.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    @Test
    void lettersInPiecesBecomeWholeOnes() {
        String pieces = Normalizer.normalize("Nguyễn Thị Hường bị gây khó dễ", Normalizer.Form.NFD);
        Reply receipt = WebForm.opened().with("text", pieces).post();
        assertThat(story(WebForm.number(receipt))).isEqualTo("Nguyễn Thị Hường bị gây khó dễ");
    }

    @Test
    void aNulIsTakenOutAndCutsNothingOff() {
        Reply receipt = WebForm.opened()
                .with("text", "trước\u0000sau")
                .with("place", "ở\u0000đây")
                .post();
        assertThat(story(WebForm.number(receipt))).isEqualTo("trướcsau");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.vn\r\nBcc: x@y.vn",
                "a@b.vn\nBcc: x@y.vn",
                "a@b.vn\u2028Bcc",
                "a@b.vn\u000BBcc",
                "<a@b>c@d",
                "\"a b\"@x.vn",
                "a@[127.0.0.1]",
                "=?utf-8?q?=3Ca=40evil=3E?=@x",
                "khong co"
            })
    void anAddressThatIsMoreThanAnAddressIsRefused(String email) {
        assertRefused(named().with("email", email), "email", "Địa chỉ thư điện tử");
    }

    private static WebForm named() {
        return WebForm.opened().with("mode", "NAMED").with("name", "Lê Văn Thạnh");
    }

    @Test
    void eachFieldSaysForItselfWhatIsWrong() {
        assertRefused(WebForm.opened().without("mode"), "mode", "Chọn một trong ba cách");
        assertRefused(WebForm.opened().without("honest"), "honest", "Đánh dấu ô xác nhận");
        assertRefused(named().with("name", " "), "name", "Ghi họ và tên");
        assertRefused(named().with("phone", "09123"), "phone", "Số điện thoại chưa đúng");
        assertRefused(WebForm.opened().with("category", "NO_SUCH"), "category", "không có trong danh sách");
        assertRefused(WebForm.opened().with("kind", "TO_CAO_INFO"), "kind", "không có trong danh sách");
        assertRefused(WebForm.opened().with("officeCode", "NO_SUCH_OFFICE"), "office", "Không có cơ quan");
        assertRefused(
                WebForm.opened().with("day", "31").with("month", "2").with("year", "2026"),
                "day",
                "Tháng 2 chỉ có 28 ngày");
        assertRefused(WebForm.opened().with("day", "1").with("month", "1").with("year", "2999"), "day", "chưa đến");
        assertRefused(WebForm.opened().with("place", "x".repeat(301)), "place", "Ô này dài 301 ký tự");
    }

    @Test
    void everythingTypedIsStillThere() {
        Reply page = named().with("phone", "0912 345 678")
                .with("address", "Thôn 2 \"cũ\"")
                .with("office", "một cửa <xã>")
                .with("person", "người ngồi quầy 3")
                .with("category", "ATTITUDE")
                .with("day", "5")
                .with("now", "yes")
                .without("honest")
                .file("anh.jpg", new byte[10])
                .post();
        assertThat(page.body())
                .contains("value=\"Lê Văn Thạnh\"", "value=\"0912 345 678\"", "value=\"Thôn 2 &quot;cũ&quot;\"")
                .contains("value=\"một cửa &lt;xã", "value=\"người ngồi quầy 3\"", "value=\"5\"")
                .contains("value=\"ATTITUDE\" selected=\"selected\"", "value=\"NAMED\" checked=\"checked\"")
                .contains("name=\"now\" value=\"yes\" checked=\"checked\"")
                .contains("xin ông/bà chọn lại");
    }

    @Test
    void anOfficeCalledByItsNameBecomesItsCode() {
        Reply receipt = WebForm.opened().with("office", "thanh tra so noi vu").post();
        assertThat(count(
                        "select count(*) as n from case_file where number = ? and subject_office = 'TTS'",
                        WebForm.number(receipt)))
                .isEqualTo(1);
        Reply described =
                WebForm.opened().with("office", "cái phòng ở cuối hành lang").post();
        assertThat(WebForm.number(described)).isNotEmpty();
    }

    @Test
    void aNamelessSendersNameGoesNowhere() {
        Reply receipt = WebForm.opened()
                .with("name", "Canary Vô Danh")
                .with("phone", "0900000001")
                .with("email", "khong hop le")
                .post();
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(count(
                        "select count(*) as n from identity i join case_file c on c.id = i.case_id where c.number = ?",
                        WebForm.number(receipt)))
                .isZero();
    }

    @Test
    void aDenunciationWithoutSignatureIsTakenAsInformationAndSaysSo() {
        Reply receipt = WebForm.opened().with("kind", "TO_CAO").post();
        assertThat(receipt.body()).contains("Tố cáo cần đơn có chữ ký");
        assertThat(count(
                        "select count(*) as n from case_file where number = ? and kind = 'TO_CAO_INFO'",
                        WebForm.number(receipt)))
                .isEqualTo(1);
    }

    @Test
    void fieldsThatTheFormDoesNotHaveAreNotLookedAt() {
        Reply receipt = WebForm.opened()
                .with("status", "CLOSED")
                .with("number", "PY-2026-000001")
                .post();
        assertThat(count(
                        "select count(*) as n from case_file where number = ? and status = 'NEW'",
                        WebForm.number(receipt)))
                .isEqualTo(1);
    }

    @Test
    void anEmptyFileAndStrangeNamesAreKept() {
        Reply receipt = WebForm.opened()
                .file("rong.txt", new byte[0])
                .file("../../etc/passwd", "x".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .file("<img src=x onerror=alert(1)>.jpg", new byte[100])
                .post();
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(count(
                        "select count(*) as n from attachment a join case_file c on c.id = a.case_id where c.number = ?",
                        WebForm.number(receipt)))
                .isEqualTo(3);
    }

    @Test
    void aFileOverTheLimitIsNamedAndTheRestKept() {
        WebForm form = WebForm.opened().file("phim dài.mp4", new byte[25 * 1024 * 1024 + 1]);
        assertRefused(form, "files", "Tệp “phim dài.mp4” nặng 25,0 MB");
        WebForm many = WebForm.opened();
        for (int i = 0; i < 11; i++) {
            many.file(i + ".txt", new byte[1]);
        }
        assertRefused(many, "files", "Ông/bà chọn 11 tệp");
    }

    @Test
    void tooMuchAtOnceIsAPageOfOurOwn() {
        long before = cases();
        Reply words = http.postForm("/submit", Map.of("text", "x".repeat(5_000_000)));
        assertThat(words.status()).isEqualTo(413);
        assertThat(words.body()).contains("Gửi nhiều quá mức nhận được").contains("Lắng Nghe");
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void aFiveMegabyteStoryIsNoFailure() {
        Reply page = WebForm.opened().with("text", "x".repeat(5_000_000)).post();
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Nội dung dài 5.000.000 ký tự");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "AAAAAAAAAAAAAAAAAAAAAA.1700000000.AAAAAAAAAAAAAAAAAAAAAA", "rO0ABXNy"})
    void aKeyThatIsNotOursAsksToSendOnceMore(String key) {
        long before = cases();
        Reply page =
                WebForm.opened().with("key", key).with("text", "Đi muộn về sớm").post();
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.body()).contains("Trang này đã mở quá lâu").contains("Đi muộn về sớm");
        assertThat(cases()).isEqualTo(before);
        assertThat(WebForm.number(
                        WebForm.opened().with("key", WebForm.key(page)).post()))
                .isNotEmpty();
    }

    @Test
    void theSamePostAgainGivesTheSameReceipt() {
        WebForm form = WebForm.opened().file("don.txt", new byte[1000]);
        long before = cases();
        Reply first = form.post();
        Reply second = form.post();
        assertThat(WebForm.number(second)).isEqualTo(WebForm.number(first)).isNotEmpty();
        assertThat(WebForm.code(second)).isEqualTo(WebForm.code(first));
        assertThat(cases()).isEqualTo(before + 1);
    }

    @Test
    void otherWordsUnderTheSameKeyAskWhetherToSendMore() {
        WebForm form = WebForm.opened();
        String first = WebForm.number(form.post());
        Reply asked = form.with("text", "Chuyện khác hẳn").post();
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.body())
                .contains("Ông/bà muốn gửi thêm một phản ánh nữa?")
                .contains("Chuyện khác hẳn");
        String second = WebForm.number(form.with("key", WebForm.key(asked)).post());
        assertThat(second).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void tenPostsAtOnceAreOneCase() throws Exception {
        WebForm form = WebForm.opened();
        long before = cases();
        ExecutorService ten = Executors.newFixedThreadPool(10);
        Callable<Reply> post = form::post;
        Set<String> receipts = new HashSet<>();
        for (Future<Reply> reply : ten.invokeAll(java.util.Collections.nCopies(10, post))) {
            assertThat(reply.get().status()).isEqualTo(200);
            receipts.add(WebForm.number(reply.get()) + " " + WebForm.code(reply.get()));
        }
        ten.shutdown();
        assertThat(receipts).hasSize(1);
        assertThat(cases()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "stateless", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "-123:456"})
    void aStateIsNotLookedAt(String state) {
        Reply receipt = WebForm.opened().with("jakarta.faces.ViewState", state).post();
        assertThat(WebForm.number(receipt)).isNotEmpty();
        Reply again = WebForm.opened()
                .with("jakarta.faces.ViewState", state)
                .with("text", "")
                .post();
        assertThat(again.status()).isEqualTo(422);
    }

    @Test
    void whatIsNoFormIsAPageOfOurOwn() {
        for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=x", "text/plain")) {
            Reply page = http.post("/submit", new byte[] {1, 2, 3}, "Content-Type", type);
            assertThat(page.status()).isBetween(400, 499);
            assertThat(page.body())
                    .contains("Lắng Nghe")
                    .doesNotContain("Exception")
                    .doesNotContain("Payara");
        }
        Reply packed = http.post("/submit", new byte[10], "Content-Encoding", "gzip", "Content-Type", "text/plain");
        assertThat(packed.status()).isEqualTo(415);
    }

    @Test
    void brokenLettersAreReplacedAndNothingFails() {
        byte[] body = "mode=ANONYMOUS&honest=yes&text=%C3%28+%ED%A0%80+%C0%AF+abc%00def"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        Reply page = http.post("/submit", body, "Content-Type", "application/x-www-form-urlencoded");
        assertThat(page.status()).isIn(400, 409);
        assertThat(page.body()).contains("Lắng Nghe");
    }

    @Test
    void noPageOfOursIsAPageOfTheMachine() {
        Reply page = http.get("/khong-co-trang-nay");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("Không có trang này").doesNotContain("Payara");
        assertThat(http.get("/WEB-INF/web.xml").status()).isEqualTo(404);
    }
}
