package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.langnghe.evidence.copy.make.Dirty;
import vn.langnghe.evidence.copy.make.Sheets;
import vn.langnghe.testing.Attached;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** Deciding which files of a sealed case go along, and covering a part of a picture by pointer and by keys. */
class HeldFilesE2E {
    private final Looks looks = new Looks();

    private static String sealed() {
        return sealed(
                Attached.file("giấy viết tay.png", Dirty.encoded("png", Dirty.drawn(640, 400))),
                Attached.file("ghi âm.amr", new byte[] {9, 9, 9}));
    }

    private static String sealed(JsonObjectBuilder... files) {
        JsonArrayBuilder attachments = Json.createArrayBuilder();
        Stream.of(files).forEach(attachments::add);
        Reply reply = RunningService.get()
                .http()
                .post(
                        "/api/v1/submissions",
                        Json.createObjectBuilder()
                                .add("text", "Cán bộ nhận tiền ở quầy, tôi chụp lại tờ giấy viết tay.")
                                .add("category", "WORKING_HOURS")
                                .add("identity", Json.createObjectBuilder().add("mode", "SEALED"))
                                .add("attachments", attachments)
                                .build());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        String number = reply.json().getString("caseNumber");
        Attached.awaitCopies(RunningService.get(), number);
        return number;
    }

    @Test
    void aPartOfThePictureIsCoveredByPointerAndByKeysAndTheRestGoesAlong() {
        String number = sealed();
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("triage", browser).page();
            page.navigate("/desk/redact?number=" + number);
            looks.page(page, "held");
            page.setViewportSize(1366, 800);
            page.locator(".patching summary").focus();
            page.keyboard().press("Enter");
            page.waitForFunction("() => document.querySelector('.pad-picture img').naturalWidth === 640");
            drag(page, page.locator(".pad-picture"));
            List<String> drawn = values(page.locator(".patches > div").first());
            assertThat(drawn).allMatch(side -> side.matches("[1-9]\\d*"));
            assertThat(page.locator(".pad-picture rect").count()).isEqualTo(1);
            page.locator("[data-more]").focus();
            page.keyboard().press("Enter");
            for (String side : List.of("320", "200", "40", "24")) {
                page.keyboard().type(side);
                page.keyboard().press("Tab");
            }
            assertThat(page.locator(".pad-picture rect").count()).isEqualTo(2);
            looks.form(page, "held-covering");
            page.locator("button[value=release]").first().press("Enter");
            page.locator(".release .status", new Page.LocatorOptions().setHasText("Chuyển kèm"))
                    .waitFor();
            assertThat(page.locator(".release").first().textContent()).contains("che 2 chỗ");
            looks.form(page, "held-released");
            AtTheDesk.as("triage").press(number, "ROUTE", "office", "PNV", "extract", "Có người nhận tiền.");
            page.navigate("/desk/redact?number=" + number);
            looks.form(page, "held-after-routing");
            page.navigate("/desk/redact");
            looks.page(page, "held-list");
        }
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("internal-affairs", browser).page();
            page.navigate("/desk/case?number=" + number);
            assertThat(page.locator(".file").count()).isEqualTo(1);
            assertThat(page.content()).contains("1 tệp đang được giữ lại");
            looks.form(page, "held-office");
        }
        looks.nothingWrong();
    }

    /** A page of a PDF, turned and cut out of a larger sheet: to the second page and back, a drag, and a patch by keys alone. */
    @Test
    void aPartOfAPageIsCoveredByPointerAndByKeys() {
        String number = sealed(Attached.file("đơn.pdf", Sheets.of(2, 90, "Le Thi Hanh 4471")));
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("triage", browser).page();
            page.navigate("/desk/redact?number=" + number);
            page.setViewportSize(1366, 800);
            page.locator(".patching summary").focus();
            page.keyboard().press("Enter");
            page.waitForFunction("() => document.querySelector('.pad-picture img').naturalWidth === 625");
            page.locator("[data-turn='1']").press("Enter");
            shows(page, "2 · 625 × 833 px");
            drag(page, page.locator(".pad-picture"));
            assertThat(values(page.locator(".patches > div").first()))
                    .allMatch(side -> side.matches("[1-9]\\d*"))
                    .first()
                    .isEqualTo("2");
            assertThat(page.locator(".pad-picture rect").count()).isEqualTo(1);
            page.locator("[data-page]").fill("1");
            page.locator("[data-page]").press("Enter");
            shows(page, "1 · 625 × 833 px");
            assertThat(page.locator(".pad-picture rect").count()).isZero();
            page.locator("[data-more]").focus();
            page.keyboard().press("Enter");
            for (String side : List.of("100", "120", "90", "320")) {
                page.keyboard().type(side);
                page.keyboard().press("Tab");
            }
            assertThat(values(page.locator(".patches > div").nth(1))).containsExactly("1", "100", "120", "90", "320");
            assertThat(page.locator(".pad-picture rect").count()).isEqualTo(1);
            looks.form(page, "held-page-covering");
            page.locator("[data-page]").fill("3");
            page.locator("[data-page]").press("Enter");
            shows(page, "Không có trang này");
            looks.form(page, "held-page-gone");
            page.locator("button[value=release]").press("Enter");
            page.locator(".note.stop").waitFor();
            assertThat(page.locator(".note.stop").textContent()).contains("Hãy xem bản an toàn");
            assertThat(values(page.locator(".patches > div").nth(1))).containsExactly("1", "100", "120", "90", "320");
            looks.form(page, "held-page-not-looked");
            String whole = page.locator(".ways a").first().getAttribute("href");
            assertThat(AtTheDesk.as("triage").get(whole).status()).isEqualTo(200);
            page.locator("button[value=release]").press("Enter");
            page.locator(".release .status", new Page.LocatorOptions().setHasText("Chuyển kèm"))
                    .waitFor();
            assertThat(page.locator(".release").textContent()).contains("che 2 chỗ");
            page.locator(".patching summary").press("Enter");
            shows(page, "1 · 625 × 833 px");
            assertThat(page.locator(".pad-picture rect").count()).isEqualTo(1);
            looks.form(page, "held-page-released");
        }
        looks.nothingWrong();
    }

    /** An old telephone: each page by a button, and what was typed stays. */
    @Test
    void everyPageIsReachedWithoutScripts() {
        String number = sealed(Attached.file("đơn.pdf", Sheets.of(3, 0, "Le Thi Hanh 4471")));
        try (BrowserContext browser = Browser.plainPhone()) {
            Page page = Desk.of("triage", browser).page();
            page.navigate("/desk/redact?number=" + number);
            assertThat(page.locator(".patching summary").textContent()).endsWith("· 3 trang");
            page.locator(".patching summary").click();
            assertThat(page.locator("button[name=at]").count()).isEqualTo(3);
            page.locator(".patches [name=x]").fill("17");
            turned(page, page.locator("button[name=at][value='3']"), "3");
            assertThat(values(page.locator(".patches > div").first())).containsExactly("", "17", "", "", "");
            page.locator("[name=turn]").fill("2");
            turned(page, page.locator("button[value=turn]"), "2");
            page.locator("[name=turn]").fill("90");
            turned(page, page.locator("button[value=turn]"), "3");
            page.locator("[name=turn]").fill("x");
            turned(page, page.locator("button[value=turn]"), "1");
            assertThat(values(page.locator(".patches > div").first())).containsExactly("", "17", "", "", "");
        }
    }

    private static void turned(Page page, Locator button, String to) {
        button.click();
        Locator shows = page.locator(".pad-picture img[src$='&page=" + to + "']");
        shows.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        String picture = shows.getAttribute("src");
        assertThat(page.locator(".patching").getAttribute("open")).isNotNull();
        assertThat(page.locator("[name=turn]").inputValue()).isEqualTo(to);
        assertThat(page.locator("button[name=at][aria-current=true]").textContent())
                .isEqualTo(to);
        Reply shown = AtTheDesk.as("triage").get(picture);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Type")).startsWith("image/jpeg");
    }

    private static void shows(Page page, String words) {
        page.locator("[data-size]", new Page.LocatorOptions().setHasText(words)).waitFor();
    }

    private static void drag(Page page, Locator pad) {
        pad.scrollIntoViewIfNeeded();
        BoundingBox box = pad.boundingBox();
        page.mouse().move(box.x + box.width / 4, box.y + box.height / 4);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().up();
    }

    private static List<String> values(Locator row) {
        return row.locator("input").all().stream().map(Locator::inputValue).toList();
    }

    /** A second login of the same person is told where the request opens, and can take it along while nobody has decided. */
    @Test
    void anotherSessionIsToldWhereTheRequestOpens() {
        String number = AtTheDesk.newCase("Nhận tiền ở quầy số 3", "BRIBERY", "UBND_BINH_SA");
        AtTheDesk.as("triage").press(number, "ROUTE", "office", "PNV", "extract", "Có người nhận tiền.");
        AtTheDesk.as("internal-affairs")
                .post(
                        "/desk/reveal",
                        java.util.Map.of(
                                "number",
                                number,
                                "act",
                                "ask",
                                "reason",
                                "SEND_RESULT",
                                "set",
                                "PERSON",
                                "document",
                                "45/QĐ-TTr",
                                "purpose",
                                "Mời người gửi làm việc trực tiếp để làm rõ."));
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("internal-affairs", browser).page();
            page.navigate("/desk/reveal?number=" + number);
            looks.form(page, "reveal-elsewhere");
            page.locator("button[value=take]").press("Enter");
            page.locator("button[value=take]").waitFor(detached());
            assertThat(page.content()).doesNotContain("một phiên đăng nhập khác của ông/bà và chỉ");
        }
        looks.nothingWrong();
    }

    private static Locator.WaitForOptions detached() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }
}
