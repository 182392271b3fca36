package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.journey.Citizen.Slip;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** axe finds nothing on the pages of both faces, in the light and in the dark. */
class AccessibleE2E {
    private static final int SMALLEST_PHONE = 320;
    private static final int PHONE = 360;
    private static final int OFFICE_SCREEN = 1366;
    private static final Pattern PROPOSAL = Pattern.compile("name=\"proposal\" value=\"([^\"]+)\"");

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
                Axe.nothingFound(citizen.page(), path);
            }
            citizen.page().navigate("/submit");
            citizen.page().locator("form#gui .acts button").last().click();
            citizen.page().locator(".sum").waitFor();
            Axe.nothingFound(citizen.page(), "a refused form");
            Slip slip = citizen.submit("Tôi chờ từ bảy giờ rưỡi đến chín giờ mà phòng làm việc vẫn đóng cửa.");
            Axe.nothingFound(citizen.page(), "the receipt");
            citizen.look(slip);
            Axe.nothingFound(citizen.page(), "the tracking page");
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
            Axe.nothingFound(page, "/login");
            Desk triage = Desk.of("triage", browser);
            Axe.nothingFound(triage.page(), "the queue");
            triage.open(AtTheDesk.newCase("Quầy số 5 mở cửa muộn.", "WORKING_HOURS", "UBND_BINH_SA"));
            Axe.nothingFound(triage.page(), "a case");
            triage.page().locator(".act a").first().click();
            triage.page().locator("form.actform").waitFor();
            Axe.nothingFound(triage.page(), "a case with an open form");
            triage.page().navigate("/desk/notices");
            Axe.nothingFound(triage.page(), "/desk/notices");
            triage.open(withNotice());
            Axe.nothingFound(triage.page(), "a case with open notices");
            triage.page().locator("#notices a[href^='/desk/notice?']").first().click();
            triage.page().locator(".sheet").waitFor();
            Axe.nothingFound(triage.page(), "/desk/notice");
        }
        try (BrowserContext browser = Browser.with(scheme, OFFICE_SCREEN)) {
            Page page = Desk.of("operator", browser).page();
            page.navigate("/operator/call");
            Axe.nothingFound(page, "/operator/call");
            page.navigate("/desk/account");
            Axe.nothingFound(page, "/desk/account");
        }
        try (BrowserContext browser = Browser.with(scheme, OFFICE_SCREEN)) {
            Page page = Desk.of("inspector", browser).page();
            page.navigate("/inspection/escalated");
            Axe.nothingFound(page, "/inspection/escalated");
        }
    }

    /** A named matter for somebody else: guided there by two, with the notice of it still to be issued. */
    private static String withNotice() {
        String number = RunningService.get()
                .http()
                .post(
                        "/api/v1/submissions",
                        Json.createObjectBuilder()
                                .add("text", "Hàng xóm hát loa kéo tới khuya.")
                                .add("kind", "KIEN_NGHI")
                                .add(
                                        "identity",
                                        Json.createObjectBuilder()
                                                .add("mode", "NAMED")
                                                .add("name", "Trần Thị Mẫu"))
                                .build())
                .json()
                .getString("caseNumber");
        AtTheDesk.as("triage").press(number, "GUIDE", "ground", "OUT_OF_SCOPE", "text", "Xin gửi đến xã.");
        AtTheDesk approver = AtTheDesk.as("approver");
        Matcher waiting = PROPOSAL.matcher(approver.open(number).body());
        assertThat(waiting.find()).as("a second person reads it").isTrue();
        approver.press(number, "CONFIRM", "proposal", waiting.group(1));
        return number;
    }
}
