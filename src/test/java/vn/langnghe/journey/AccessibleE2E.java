package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.journey.Citizen.Slip;

/** axe finds nothing on the pages of both faces, in the light and in the dark. */
class AccessibleE2E {
    private static final int SMALLEST_PHONE = 320;
    private static final int PHONE = 360;
    private static final int OFFICE_SCREEN = 1366;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void citizenPages(ColorScheme scheme) {
        try (BrowserContext browser = Browser.with(scheme, PHONE)) {
            Citizen citizen = new Citizen(browser);
            for (String path : List.of(
                    "/",
                    "/submit",
                    "/track",
                    "/hotlines",
                    "/answers",
                    "/figures",
                    "/about",
                    "/receipt",
                    "/submit?lang=en")) {
                citizen.page().navigate(path);
                nothingFound(citizen.page(), path);
            }
            citizen.page().navigate("/submit");
            citizen.page().locator("form#gui .acts button").last().click();
            citizen.page().locator(".sum").waitFor();
            nothingFound(citizen.page(), "a refused form");
            Slip slip = citizen.submit("Tôi chờ từ bảy giờ rưỡi đến chín giờ mà phòng làm việc vẫn đóng cửa.");
            nothingFound(citizen.page(), "the receipt");
            citizen.look(slip);
            nothingFound(citizen.page(), "the tracking page");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/submit",
                "/track",
                "/hotlines",
                "/hotlines?lang=en",
                "/answers",
                "/figures",
                "/about",
                "/receipt"
            })
    void citizenPagesFitTheSmallestPhone(String path) {
        try (BrowserContext browser = Browser.with(ColorScheme.LIGHT, SMALLEST_PHONE)) {
            Page page = browser.newPage();
            page.navigate(path);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(SMALLEST_PHONE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void staffPages(ColorScheme scheme) {
        try (BrowserContext browser = Browser.with(scheme, OFFICE_SCREEN)) {
            Page page = browser.newPage();
            page.navigate("/login");
            nothingFound(page, "/login");
            Desk triage = Desk.of("triage", browser);
            nothingFound(triage.page(), "the queue");
            triage.page().locator("a.rowlink").first().click();
            triage.page().locator(".casehead").waitFor();
            nothingFound(triage.page(), "a case");
            triage.page().locator(".act a").first().click();
            triage.page().locator("form.actform").waitFor();
            nothingFound(triage.page(), "a case with an open form");
            triage.page().navigate("/desk/notices");
            nothingFound(triage.page(), "/desk/notices");
            triage.page().locator("a.rowlink").first().click();
            triage.page().locator("#notices").waitFor();
            nothingFound(triage.page(), "a case with open notices");
            triage.page().locator("#notices a[href^='/desk/notice?']").first().click();
            triage.page().locator(".sheet").waitFor();
            nothingFound(triage.page(), "/desk/notice");
        }
        try (BrowserContext browser = Browser.with(scheme, OFFICE_SCREEN)) {
            Page page = Desk.of("operator", browser).page();
            page.navigate("/operator/call");
            nothingFound(page, "/operator/call");
            page.navigate("/desk/account");
            nothingFound(page, "/desk/account");
        }
        try (BrowserContext browser = Browser.with(scheme, OFFICE_SCREEN)) {
            Page page = Desk.of("inspector", browser).page();
            page.navigate("/inspection/escalated");
            nothingFound(page, "/inspection/escalated");
        }
    }

    static void nothingFound(Page page, String where) {
        List<String> found = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .setLegacyMode(true) // one page, no frames of others: no second tab per look
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget().toString())
                                        .toList())
                        .toList();
        assertThat(found).as(where).isEmpty();
    }
}
