package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.journey.Citizen.Slip;
import vn.langnghe.testing.RunningService;

/** A handler asks who sent a case, a custodian agrees, the handler sees it once, and the sender reads of it. */
class RevealE2E {
    private static final String NAME = "Phạm Thị Diều Giấy";

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1366})
    void fromTheRequestToTheSendersPage(int width) {
        JsonObject receipt = sealedCase();
        String number = receipt.getString("caseNumber");
        Desk.of("triage").press(number, "ROUTE", Map.of("office", "CCHC", "extract", "Hồ sơ chậm hai tháng."));
        try (BrowserContext handlers = Browser.with(ColorScheme.LIGHT, width);
                BrowserContext custodians = Browser.with(ColorScheme.LIGHT, width)) {
            Page handler = Desk.of("reform", handlers).open(number).page();
            handler.locator("#sender a").click();
            ask(handler);
            decide(Desk.of("custodian", custodians).page(), number);
            open(handler);
            sealedFromPaperAndHand(handler);
            handler.reload();
            assertThat(handler.locator("body").textContent()).doesNotContain(NAME);
        }
        try (BrowserContext home = Browser.with(ColorScheme.LIGHT, width)) {
            Citizen citizen = new Citizen(home);
            citizen.look(new Slip(number, receipt.getString("receiptCode")));
            assertThat(citizen.page().locator("main").textContent()).contains("Danh tính đã được mở 1 lần");
            looksFine(citizen.page(), "the sender's page");
        }
    }

    private static void ask(Page page) {
        looksFine(page, "the form");
        page.locator("form.revealform button[type=submit]").click();
        page.locator("[role=alert]").waitFor();
        looksFine(page, "a refused request");
        page.locator("#reason").selectOption("CONTACT_SENDER");
        page.locator("#set").selectOption("CONTACT");
        page.locator("#document").fill("17/GM-CCHC");
        page.locator("#purpose").fill("Hỏi lại số giấy hẹn, gọi theo mã hồ sơ không liên lạc được.");
        page.locator("form.revealform button[type=submit]").click();
        page.locator("[role=status]").waitFor();
        looksFine(page, "a request on its way");
    }

    private static void decide(Page page, String number) {
        page.navigate("/desk/reveals");
        looksFine(page, "what waits for a custodian");
        Locator request = page.locator(".reveals > li", new Page.LocatorOptions().setHasText(number))
                .first();
        request.locator("input[name=why]").fill("Văn bản và mục đích đã kiểm tra, phù hợp.");
        request.locator("button[value=yes]").click();
        page.locator("[role=status]").waitFor();
        looksFine(page, "what custodians decided");
        assertThat(page.locator("body").textContent()).doesNotContain(NAME);
    }

    private static void open(Page page) {
        page.reload();
        looksFine(page, "an approved request");
        page.locator("button[value=open]").click();
        page.locator(".revealed").waitFor();
        assertThat(page.locator(".revealed dl").textContent()).contains(NAME, "0936222333");
        assertThat(page.title()).doesNotContain(NAME);
        assertThat(page.url()).doesNotContain("reveal=");
        looksFine(page, "an opened identity");
    }

    private static void sealedFromPaperAndHand(Page page) {
        Locator box = page.locator(".revealed");
        assertThat(box.evaluate("e => getComputedStyle(e).userSelect")).isEqualTo("none");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(box.isVisible()).isFalse();
        assertThat(page.locator("body").innerText().strip()).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** To axe in the light and in the dark, and to a finger that would have to scroll sideways. */
    private static void looksFine(Page page, String where) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            Looks.picture(page, where + "-" + page.viewportSize().width + "-" + scheme);
            Axe.nothingFound(page, where + " " + scheme);
        }
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(where)
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    private static JsonObject sealedCase() {
        return RunningService.get()
                .http()
                .post(
                        "/api/v1/submissions",
                        Json.createObjectBuilder()
                                .add("text", "Hồ sơ đất nộp từ tháng chín, hẹn lại ba lần chưa trả.")
                                .add("category", "DOSSIER_DELAY")
                                .add(
                                        "identity",
                                        Json.createObjectBuilder()
                                                .add("mode", "SEALED")
                                                .add("name", NAME)
                                                .add("phone", "0936222333"))
                                .build())
                .json();
    }
}
