package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.langnghe.journey.Citizen.Slip;

/** A matter judged item by item, answered, made public by two, and read by everybody. */
class AnswersE2E {
    private static final String STORY =
            "Sáng nay tôi chờ ở quầy từ bảy giờ rưỡi, chín giờ mới có người, hỏi thì bị nạt.";

    private final Desk triage = Desk.of("triage");
    private final Desk reform = Desk.of("reform");
    private final Desk approver = Desk.of("approver");

    @Test
    void everyMatterGetsAFindingAndTheResultIsReadByAll() {
        Citizen citizen = new Citizen(Browser.person());
        Slip slip = citizen.submit(STORY);
        String number = slip.number();
        triage.press(number, "ROUTE", Map.of("office", "CCHC"));
        reform.press(number, "ACCEPT", Map.of());
        item(number, "Thêm nội dung", Map.of("allegation", "Quầy mở cửa trễ chín mươi phút."));
        item(number, "Thêm nội dung", Map.of("allegation", "Công chức nạt nộ người dân."));
        item(number, "Kết luận nội dung", finding("CORRECT", "Camera cho thấy quầy mở lúc 9 giờ."));
        Axe.nothingFound(reform.open(number).page(), "items");
        reform.page()
                .locator("#items li")
                .nth(1)
                .locator("a", new Locator.LocatorOptions().setHasText("Kết luận"))
                .click();
        Axe.nothingFound(reform.page(), "the form of a finding");
        assertThat(reform.page().locator("#in-item").inputValue())
                .as("of the item whose button it was")
                .isEqualTo("2");
        send(finding("WRONG", "Không ai ở quầy nạt nộ; có biên bản."));

        reform.open(number)
                .page()
                .locator(".act a:has-text('Trình duyệt')")
                .first()
                .click();
        reform.page().locator("#in-outcome").waitFor();
        assertThat(reform.page().locator("#in-outcome option").allTextContents())
                .as("only what fits the findings")
                .containsExactly("Xin chọn", "Đúng một phần", "Đã khắc phục");
        send(Map.of("text", "Đã kiểm tra từng nội dung ông/bà nêu.", "outcome", "PARTLY_SUBSTANTIATED"));
        approver.press(number, "APPROVE", Map.of());
        citizen.reads(slip, "ANSWERED").readsText("Quầy mở cửa trễ chín mươi phút.");
        assertThat(citizen.page().locator(".finds .tag").allTextContents())
                .allMatch(text -> text.contains("Đúng") || text.contains("Sai"))
                .hasSize(2);

        String title = "Mở cửa trễ " + number.substring(8);
        reform.press(number, "PUBLISH", Map.of("title", title, "text", "Quầy mở cửa trễ; đã chấn chỉnh giờ làm."));
        approver.confirm(number);
        Axe.nothingFound(approver.page(), "a posted case");
        assertThat(approver.page().locator(".panel .clock b").allTextContents())
                .as("a term of its own")
                .contains("Đăng kết quả công khai ít nhất");
        everybodyReads(title);
    }

    /** Without a script, on the smallest phone and on a screen, in the light and in the dark. */
    private static void everybodyReads(String title) {
        try (BrowserContext phone = Browser.plainPhone()) {
            Page page = phone.newPage();
            page.navigate("/answers");
            page.locator("#q").fill(title.replace("ở", "o").replace("ễ", "e").toUpperCase());
            page.locator("form[role=search] button").click();
            page.locator(".rows a").first().click();
            assertThat(page.locator("main").textContent())
                    .contains(title, "đã chấn chỉnh giờ làm", "Thời gian đăng ít nhất, tính từ ngày đăng: đến hết");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext browser = Browser.with(scheme, 768)) {
                Page page = browser.newPage();
                page.navigate("/answers");
                Axe.nothingFound(page, "/answers");
                page.locator(".rows a").first().click();
                Axe.nothingFound(page, "one posting");
            }
        }
    }

    private static Map<String, String> finding(String finding, String text) {
        return Map.of("finding", finding, "text", text, "basis", "Quy chế làm việc, Điều 8");
    }

    private void item(String number, String button, Map<String, String> fields) {
        reform.open(number)
                .page()
                .locator("#items a:has-text('" + button + "')")
                .first()
                .click();
        send(fields);
    }

    private void send(Map<String, String> fields) {
        fields.forEach(reform::fill);
        reform.page().locator("form.actform button[type=submit]").click();
        reform.page().locator("[role=status]").first().waitFor();
    }
}
