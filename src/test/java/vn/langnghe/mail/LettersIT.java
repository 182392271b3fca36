package vn.langnghe.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http;

/** What goes back to whoever wrote. */
class LettersIT {
    private static final Mails MAILS = new Mails();
    private static final Pattern LINK = Pattern.compile("/code\\?t=([A-Za-z0-9_-]{22})");
    private static final Pattern CODE = Pattern.compile("\\b\\d{4}(?:[\\s\\u00a0]*\\d{4}){3}\\b");
    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");
    private static final Duration LESS_THAN_A_LEASE = Duration.ofSeconds(60);
    private static final String STORY = "Bốn cán bộ ngồi quán Gió Đồng từ trưa.";

    private static String written(String from, String text, String... headers) {
        return MAILS.open(from, Mails.mail(from, "Phan anh", text, headers));
    }

    @Test
    void anAcknowledgementBearsTheNumberAndNeitherAddressNorStory() {
        String from = Mails.someone();
        String number = written(from, STORY);
        String letter = MAILS.letters(number).get(0);
        assertThat(letter)
                .contains("To: " + number, "Auto-Submitted: auto-replied", "Mã hồ sơ: " + number)
                .containsPattern("Message-ID: <out-[01][0-9a-v]{43}@localhost>")
                .doesNotContain(from, "Gió Đồng", "Nguyễn Thị Canh");
        assertThat(CODE.matcher(letter).find()).isFalse();
    }

    @Test
    void theLinkMakesTheCodeOnceAndLookingAtItChangesNothing() {
        String number = written(Mails.someone(), STORY);
        Matcher link = LINK.matcher(MAILS.letters(number).get(0));
        assertThat(link.find()).isTrue();
        Http http = MAILS.service.http();
        for (int i = 0; i < 2; i++) {
            Http.Reply page = http.get(link.group());
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).contains(number);
            assertThat(CODE.matcher(page.body()).find()).isFalse();
        }
        String made = pressed(http, link.group(1));
        assertThat(made).containsPattern(CODE);
        assertThat(pressed(http, link.group(1))).doesNotContainPattern(CODE);
        assertThat(tracked(
                        number,
                        CODE.matcher(made).results().findFirst().orElseThrow().group()))
                .isEqualTo(200);
    }

    /** What the page says when its button is pressed. */
    private static String pressed(Http http, String token) {
        return http.postForm("/code", Map.of("t", token)).body().replaceAll("<[^>]*>", "");
    }

    private static int tracked(String number, String code) {
        return MAILS.service
                .http()
                .post(
                        "/api/v1/track",
                        jakarta.json.Json.createObjectBuilder()
                                .add("caseNumber", number)
                                .add("receiptCode", code)
                                .build())
                .status();
    }

    @Test
    void whoeverWroteIsToldWhereTheCaseWent() {
        String number = written(Mails.someone(), STORY);
        MAILS.route(number, "PNV");
        String letter = Mails.eventually(() -> MAILS.copies(number).stream()
                .filter(copy -> copy.contains("Auto-Submitted: auto-generated"))
                .findFirst());
        assertThat(letter)
                .contains("chuyển đến Phòng Nội vụ", "Mã hồ sơ: " + number)
                .doesNotContain("Gió Đồng");
    }

    /** A service that is started anew begins as another one: it must not wait until the lease of the first ends. */
    @Test
    void aRoundThatIsOverHoldsNobodyElseUp() {
        MAILS.letters(written(Mails.someone(), STORY));
        Mails.within(
                LESS_THAN_A_LEASE,
                () -> MAILS.rows("select 1 v from lease where name = 'letters' and held_until <= utc_timestamp(3)")
                        .findFirst());
    }

    @Test
    void atMostFiveAcknowledgementsLeaveForOneAddressOnOneDay() {
        String from = Mails.someone();
        List<String> numbers = java.util.stream.IntStream.range(0, 7)
                .mapToObj(i -> written(from, STORY + " Hôm ấy là " + WEEKDAYS.get(i) + "."))
                .toList();
        List<String> held = Mails.eventually(() -> Optional.of(
                        MAILS.rows("select c.number v from letter l join case_file c on c.id = l.case_id where l.held"
                                        + " and c.number in ('" + String.join("','", numbers) + "')")
                                .toList())
                .filter(found -> found.size() == 2));
        assertThat(numbers.stream().filter(n -> !MAILS.copies(n).isEmpty()))
                .hasSize(5)
                .doesNotContainAnyElementsOf(held);
        assertThat(MAILS.rows("select distinct time(l.send_after) v from letter l join case_file c on c.id = l.case_id"
                        + " where c.number = '" + held.get(0) + "'"))
                .singleElement()
                .asString()
                .startsWith("00:30:00");
    }

    @Test
    void aProgramsReplyOpensNoCaseAndGetsNoLetter() {
        String from = Mails.someone();
        long mark = MAILS.mark();
        String answer = MAILS.send(from, Mails.mail(from, "Vắng mặt", "Tôi đi vắng.", "Auto-Submitted: auto-replied"));
        assertThat(answer).startsWith("250");
        assertThat(MAILS.fatesAfter(mark)).containsExactly("AUTO -");
    }

    @Test
    void aListGetsACaseAndNoLetter() {
        String number = written(Mails.someone(), STORY, "List-Id: <to.example.org>");
        assertThat(lettersOf(number)).isZero();
    }

    @Test
    void whoeverAsksToStayUnknownGetsNoLetterUnlessAskedFor() {
        String number = written(Mails.someone(), STORY + " Xin giữ kín tên tôi.");
        assertThat(lettersOf(number)).isZero();
        assertThat(MAILS.caseOf(number).getBoolean("sealed")).isTrue();
    }

    @Test
    void aSealedSenderWhoAsksForAnAnswerGetsANeutralOne() {
        String number = written(Mails.someone(), STORY + " Xin giữ kín tên tôi và trả lời cho tôi biết.");
        String letter = MAILS.letters(number).get(0);
        assertThat(letter).contains("Thư của ông/bà đã đến nơi").doesNotContain("hản ánh", "tố cáo");
        assertThat(letter.lines().filter(l -> l.startsWith("Subject:"))).noneMatch(l -> l.contains("PY-"));
    }

    @Test
    void aDenunciationIsSealedWithItsSenderAndAnsweredOnlyWhenItAsks() {
        String story = "Ông chủ tịch xã nhận hối lộ hai mươi triệu rồi mới ký giấy cho nhà tôi.";
        String silent = written(Mails.someone(), story);
        assertThat(modeOf(silent)).isEqualTo("SEALED SEALED");
        assertThat(lettersOf(silent)).isZero();
        assertThat(contactsOf(silent)).isZero();

        String asking = written(Mails.someone(), story + " Đề nghị cơ quan trả lời cho tôi.");
        assertThat(modeOf(asking)).isEqualTo("SEALED SEALED");
        String letter = MAILS.letters(asking).get(0);
        assertThat(letter).contains("Mã hồ sơ: " + asking).containsPattern(LINK).doesNotContain("tố cáo");
    }

    @Test
    void whatIsToldOfOthersSealsNobody() {
        String number = written(Mails.someone(), STORY + " Bảng tên của họ giấu trong túi, hỏi không ai trả lời tôi.");
        assertThat(modeOf(number)).isEqualTo("OPEN NAMED");
        assertThat(lettersOf(number)).isEqualTo(1);
    }

    /** How far the case and its sender are sealed. */
    private static String modeOf(String number) {
        return MAILS.rows("select concat(c.confidentiality, ' ', i.mode) v from case_file c join identity i"
                        + " on i.case_id = c.id where c.number = '" + number + "'")
                .findFirst()
                .orElseThrow();
    }

    private static long contactsOf(String number) {
        return MAILS.rows("select k.language v from letter_contact k join case_file c on c.id = k.case_id"
                        + " where c.number = '" + number + "'")
                .count();
    }

    private static long lettersOf(String number) {
        return MAILS.rows("select count(*) v from letter l join case_file c on c.id = l.case_id where c.number = '"
                        + number + "'")
                .map(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noSenderStandsInClearInLogOrTables() {
        String from = "be.nam.canary" + Mails.someone();
        String number = written(from, STORY);
        MAILS.letters(number);
        assertThat(MAILS.service.log()).doesNotContain("be.nam.canary").doesNotContain("Nguyễn Thị Canh");
        try (ToolDatabase database = MAILS.service.database()) {
            List<String> columns = database.list(
                    "select concat(table_name, ' ', column_name) v from information_schema.columns"
                            + " where table_schema = database() and data_type in ('varchar', 'text', 'mediumtext',"
                            + " 'longtext', 'char', 'blob', 'mediumblob', 'longblob', 'varbinary')",
                    row -> row.text("v"));
            assertThat(columns).hasSizeGreaterThan(50).allSatisfy(column -> {
                String[] names = column.split(" ");
                assertThat(database.list(
                                "select count(*) v from `" + names[0] + "` where instr(convert(`" + names[1]
                                        + "` using utf8mb4), 'be.nam.canary') > 0",
                                row -> row.number("v")))
                        .as(column)
                        .containsExactly(0);
            });
        }
    }
}
