package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import jakarta.json.Json;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** Covering the sender, the lists of the day, allegations and public answers: at every width, light and dark. */
class DeskPagesE2E {
    private static final String LONG = "Nghiêng".repeat(25);
    private static final String STORY = "Tôi tên Lê Thị Hạnh 4471, trú tại thôn Phước Mỹ, xã Hòa Trúc.\n\n"
            + "Số máy 0912 345 671.\nÔng Phan Văn Lực nhận 5 triệu của tôi hôm 3/11. " + LONG;
    private static final Pattern CASE = Pattern.compile("/desk/case\\?number=([\\w-]+)");
    private static final Pattern PROPOSAL = Pattern.compile("name=\"proposal\" value=\"([^\"]+)\"");

    private final Looks looks = new Looks();

    private static String sent(String mode, String text) {
        var identity = Json.createObjectBuilder().add("mode", mode);
        var body = Json.createObjectBuilder()
                .add("text", text)
                .add("category", "WORKING_HOURS")
                .add("identity", mode.equals("SEALED") ? identity.add("name", "Lê Thị Hạnh") : identity);
        Reply reply = RunningService.get().http().post("/api/v1/submissions", body.build());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json().getString("caseNumber");
    }

    private static void pressed(AtTheDesk who, String number, String action, String... fields) {
        assertThat(who.press(number, action, fields).status()).as(action).isEqualTo(302);
    }

    @Test
    void theSenderIsCoveredByKeyboardAlone() {
        String number = sent("SEALED", STORY);
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("triage", browser).page();
            page.navigate("/desk/redact?number=" + number);
            looks.page(page, "redact");
            assertThat(page.locator(".marks").textContent()).contains(".\n\nSố máy", ".\nÔng");
            assertThat(page.locator(".marks").evaluate("e => getComputedStyle(e).whiteSpace"))
                    .isEqualTo("pre-line");
            Locator name = page.locator(".cover", new Page.LocatorOptions().setHasText("Lê Thị Hạnh"));
            assertThat(drawnBefore(name)).isEqualTo("\"[\"");
            name.locator("input").focus();
            page.keyboard().press("Space");
            assertThat(drawnBefore(name)).as("left as it is").isEqualTo("none");
            page.keyboard().press("Space");
            plainColours(page, name);
            page.locator("#more").focus();
            page.keyboard().type("5 trieu");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.locator("#extract").waitFor();
            assertThat(page.locator("#extract").inputValue())
                    .contains("\n\nSố máy", "nhận [đã che] của tôi")
                    .doesNotContain("Hạnh", "0912");
            looks.page(page, "redact-shown");
            page.locator("#extract").focus();
            page.keyboard().type("0912 345 671 ");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.locator("[role=alert]").waitFor();
            looks.form(page, "redact-refused");
            page.locator("#extract").fill("Ông Phan Văn Lực nhận tiền.");
            page.locator("button[value=keep]").press("Enter");
            page.waitForURL(url -> url.contains("done=REDACT"));
            page.navigate("/desk/redact?number=" + number);
            assertThat(page.locator(".panel li").count()).isEqualTo(1);
            looks.form(page, "redact-kept");
        }
        looks.nothingWrong();
    }

    private static Object drawnBefore(Locator mark) {
        return mark.evaluate("e => getComputedStyle(e.querySelector('input + span'), '::before').content");
    }

    /** Where the system paints over all our colours the box itself is there to be seen. */
    private static void plainColours(Page page, Locator mark) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(mark.locator("input").evaluate("e => getComputedStyle(e).opacity"))
                .isEqualTo("1");
        Looks.picture(page, "redact-forced");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    @Test
    void theSenderIsCoveredByFingerAndWithoutScript() {
        String number = sent("SEALED", STORY);
        try (BrowserContext phone = Browser.plainPhone()) {
            Page page = Desk.of("triage", phone).page();
            page.navigate("/desk/redact?number=" + number);
            page.locator(".cover", new Page.LocatorOptions().setHasText("Phan Văn Lực"))
                    .click();
            page.locator("button[value=show]").click();
            page.locator("#extract").waitFor();
            assertThat(page.locator("#extract").inputValue())
                    .contains("Ông Phan Văn Lực nhận")
                    .doesNotContain("Hạnh", "0912");
            page.locator("button[value=keep]").click();
            page.waitForURL(url -> url.contains("done=REDACT"));
        }
    }

    @Test
    void theListsOfTheDay() {
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("triage", browser).page();
            page.navigate("/desk/notices");
            looks.page(page, "notices");
            page.locator(".n-acts a").first().click();
            page.locator(".sheet").waitFor();
            looks.form(page, "notice");
        }
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("inspector", browser).page();
            page.navigate("/inspection/escalated");
            page.locator("details.why summary").first().click();
            looks.page(page, "escalated");
        }
        try (ToolDatabase database = RunningService.get().database();
                BrowserContext browser = Browser.person()) {
            Page page = Desk.of("approver", browser).page();
            page.navigate("/desk/queue");
            List<String> queue = numbers(page);
            assertThat(queue).hasSizeGreaterThan(3);
            try {
                tell(database, queue);
                page.navigate("/desk/queue");
                page.locator(".digest summary").click();
                looks.page(page, "digest");
            } finally {
                forget(database);
            }
        }
        looks.nothingWrong();
    }

    /** Of the cases in the queue: who looks may know of these whatever other tests have sent in. */
    private static List<String> numbers(Page page) {
        return CASE.matcher(page.content())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** A digest of the approver's about these cases, as the hour would have written it. */
    private static void tell(ToolDatabase database, List<String> numbers) {
        String marks = numbers.stream().map(number -> "?").collect(Collectors.joining(", "));
        database.update(
                "insert into escalation_step (clock_id, case_id, term, cause, run, place, due_on, ripe_on, on_day,"
                        + " made_at, from_level, to_level) select k.id, k.case_id, k.term, 'BREACHED', 'looks', 99, k.due_on,"
                        + " k.due_on, k.due_on, utc_timestamp(3), 0, 1 from clock k join case_file c on c.id = k.case_id"
                        + " where k.state = 'RUNNING' and c.status <> 'CLOSED' and k.due_on is not null and c.number in ("
                        + marks + ")",
                numbers.toArray());
        database.update("insert into digest_line (staff_id, step_id, slot) select p.id, s.id, utc_timestamp(3)"
                + " from staff p join escalation_step s where p.username = 'approver' and s.run = 'looks'");
    }

    private static void forget(ToolDatabase database) {
        database.update(
                "delete from digest_line where step_id in (select id from escalation_step where run = 'looks')");
        database.update("delete from escalation_step where run = 'looks'");
    }

    @Test
    void wordsForACaseThatSomebodyTookAway() {
        String number = sent("ANONYMOUS", "Cổng trụ sở khóa trong giờ làm việc.");
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("triage", browser).open(number).page();
            page.navigate("/desk/case?number=" + number + "&act=ASK");
            page.locator("#in-questions").fill("Cổng khóa từ mấy giờ? " + LONG);
            pressed(AtTheDesk.as("triage"), number, "ROUTE", "office", "PNV");
            page.locator("form.actform button[type=submit]").click();
            page.locator("[role=alert]").waitFor();
            assertThat(page.locator("textarea").inputValue()).startsWith("Cổng khóa từ mấy giờ?");
            looks.page(page, "taken-away");
        }
        looks.nothingWrong();
    }

    @Test
    void allegationsWithTheirFindingsAndThePublicAnswer() {
        String number = sent("ANONYMOUS", "Ở quầy số 3 có người nhận tiền rồi mới ký giấy.");
        AtTheDesk office = AtTheDesk.as("internal-affairs");
        AtTheDesk approver = AtTheDesk.as("approver");
        pressed(AtTheDesk.as("triage"), number, "ROUTE", "office", "PNV");
        pressed(office, number, "ACCEPT");
        pressed(office, number, "ALLEGE", "allegation", "Nhận tiền trước khi ký. " + LONG);
        pressed(office, number, "ALLEGE", "allegation", "Hẹn trả kết quả trễ hai tuần.");
        found(office, number, "1", "CORRECT");
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("internal-affairs", browser).open(number).page();
            looks.page(page, "allegations");
            page.locator(".itemacts a").first().click();
            page.locator("form.actform").waitFor();
            looks.form(page, "finding");
        }
        found(office, number, "2", "CORRECT");
        pressed(office, number, "SUBMIT", "text", "Đã kiểm tra và xử lý.", "outcome", "SUBSTANTIATED");
        pressed(approver, number, "APPROVE");
        String title = "Kết luận về việc nhận tiền ở quầy số 3 " + LONG.substring(0, 100);
        pressed(office, number, "PUBLISH", "title", title, "text", "Có thật.\n\nĐã chấn chỉnh.", "places", "PORTAL");
        Matcher waiting = PROPOSAL.matcher(approver.open(number).body());
        assertThat(waiting.find()).as("a second person reads it").isTrue();
        pressed(approver, number, "CONFIRM", "proposal", waiting.group(1));
        read(title);
        looks.nothingWrong();
    }

    private static void found(AtTheDesk office, String number, String item, String finding) {
        String why = "Camera cho thấy.\n" + LONG;
        pressed(office, number, "FIND", "item", item, "finding", finding, "text", why, "basis", "Quy chế, Điều 8");
    }

    /** With script for axe's sake, then on an old phone. */
    private void read(String title) {
        try (BrowserContext home = Browser.person()) {
            Page page = home.newPage();
            page.navigate("/answers");
            looks.page(page, "answers");
            page.navigate("/answers?q=ket+luan+ve+viec+nhan+tien");
            page.locator(".rows a", new Page.LocatorOptions().setHasText(title)).click();
            page.locator("article.posted").waitFor();
            looks.page(page, "answer");
            page.navigate("/answers?id=AAAAAAAAAAAAAAAAAAAAAA");
            looks.form(page, "answer-gone");
        }
        try (BrowserContext phone = Browser.plainPhone()) {
            Page page = phone.newPage();
            page.navigate("/answers");
            page.locator("#q").fill("ket luan ve viec nhan tien");
            page.locator("form[role=search] button").click();
            page.locator(".rows a", new Page.LocatorOptions().setHasText(title)).click();
            assertThat(page.locator(".posted .story").innerText()).isEqualTo("Có thật.\n\nĐã chấn chỉnh.");
        }
    }
}
