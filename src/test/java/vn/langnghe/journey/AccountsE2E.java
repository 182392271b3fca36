package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.web.account.Colleague;

/** The pages of accounts on a phone, a tablet and an office screen, in the light and in the dark. */
class AccountsE2E {
    private static final Path PICTURES =
            Path.of(System.getProperty("build.directory", "target"), "screens", "accounts");

    @ParameterizedTest
    @CsvSource({"LIGHT, 320", "DARK, 768", "LIGHT, 1366", "DARK, 1366"})
    void everyPageFitsAndAxeFindsNothing(ColorScheme scheme, int width) {
        Colleague colleague = Colleague.joined("PNV", "HANDLER");
        colleague.administered("relate", "office", "UBND_PHU_THU");
        try (BrowserContext browser = Browser.with(scheme, width)) {
            Page page = Desk.of("admin", browser).page();
            look(page, "/admin/staff", "staff", scheme, width);
            page.locator("#in-username").fill("e" + UUID.randomUUID().toString().substring(0, 12));
            page.locator("form.inpad button[type=submit]").click();
            page.locator("#link").waitFor();
            fine(page, "staff-link", scheme, width);
            String link = page.locator("#link").textContent();
            look(page, "/admin/person?id=" + colleague.id(), "person", scheme, width);
            look(page, "/desk/account", "account", scheme, width);
            look(page, "/desk/second-factor", "factor", scheme, width);
            look(page, link.substring(link.indexOf("/invitation")), "invitation", scheme, width);
            look(page, "/invitation?key=forged", "invitation-gone", scheme, width);
            look(page, "/login", "login", scheme, width);
        }
        try (BrowserContext browser = Browser.with(scheme, width)) {
            Page page = browser.newPage();
            enrolling(page, colleague);
            fine(page, "factor-begun", scheme, width);
        }
    }

    @Test
    void anInvitedPersonComesInByKeyboardAlone() {
        String key = Colleague.invite("k" + UUID.randomUUID().toString().substring(0, 12), "PNV", "HANDLER");
        try (BrowserContext browser = Browser.plainPhone()) {
            Page page = browser.newPage();
            page.navigate("/invitation?key=" + key);
            page.keyboard().press("Tab"); // skip
            page.keyboard().press("Tab");
            page.keyboard().type("Trần Thị Bàn Phím");
            page.keyboard().press("Tab");
            page.keyboard().type(Colleague.PASSWORD);
            page.keyboard().press("Tab");
            page.keyboard().type(Colleague.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/login"));
            assertThat(page.locator("[role=status]").textContent()).contains("Đã lưu mật khẩu");
        }
    }

    private static void enrolling(Page page, Colleague colleague) {
        page.navigate("/login");
        page.locator("#u").fill(colleague.username());
        page.locator("#p").fill(Colleague.PASSWORD);
        page.locator("form button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate("/desk/second-factor");
        page.locator("#in-password").fill(Colleague.PASSWORD);
        page.locator("button[value=begin]").click();
        page.locator("#secret").waitFor();
    }

    private static void look(Page page, String path, String name, ColorScheme scheme, int width) {
        page.navigate(path);
        fine(page, name, scheme, width);
    }

    private static void fine(Page page, String name, ColorScheme scheme, int width) {
        String picture = name + "-" + width + "-" + scheme.name().toLowerCase() + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(picture)));
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(name + " at " + width)
                .isLessThanOrEqualTo(width);
        Axe.nothingFound(page, name + " at " + width);
    }
}
