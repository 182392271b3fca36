package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Map;
import vn.langnghe.platform.Texts;

/** The hands of a member of staff. */
final class Desk {
    private static final String PASSWORD = "lang-nghe-demo";
    private static final Texts WORDS = Texts.of("casework", Locale.forLanguageTag("vi"));

    private final Page page;

    private Desk(Page page) {
        this.page = page;
    }

    static Desk of(String username) {
        return of(username, Browser.person());
    }

    static Desk of(String username, BrowserContext browser) {
        Page page = browser.newPage();
        page.navigate("/login");
        page.locator("#u").fill(username);
        page.locator("#p").fill(PASSWORD);
        page.locator("form button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return new Desk(page);
    }

    Page page() {
        return page;
    }

    Desk open(String number) {
        page.navigate("/desk/case?number=" + number);
        return this;
    }

    /** Whether this person is shown the case at all. */
    boolean sees(String number) {
        return page.navigate("/desk/case?number=" + number).status() == 200;
    }

    String suggestedOffice() {
        return page.locator(".suggest:not(.waiting) header .tag").textContent().strip();
    }

    boolean sealed() {
        return page.locator(".casehead .seal, .casehead .tag-seal").count() > 0
                || page.locator(".casehead").textContent().contains("iêm kín");
    }

    /** Opens the case, presses the button, fills its form, sends it. */
    Desk press(String number, String action, Map<String, String> fields) {
        open(number);
        String button = WORDS.get("action." + action);
        page.locator(".act a", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
        fields.forEach(this::fill);
        page.locator("form.actform button[type=submit]").click();
        done(action);
        return this;
    }

    void fill(String field, String value) {
        Locator input = page.locator("#in-" + field);
        if (input.evaluate("e => e.tagName").equals("SELECT")) {
            input.selectOption(value);
        } else {
            input.fill(value);
        }
    }

    Desk confirm(String number) {
        open(number);
        page.locator("form.decide button[value=CONFIRM]").click();
        done("CONFIRM");
        return this;
    }

    /** Issues every notice that the case still demands, from the links on its page; how many there were. */
    int issueNotices(String number) {
        int issued = 0;
        Locator waiting = page.locator("#notices a[href*='act=ISSUE_NOTICE']");
        for (open(number); waiting.count() > 0; open(number)) {
            waiting.first().click();
            fill("documentNumber", ++issued + "/TB-TTS");
            page.locator("form.actform button[type=submit]").click();
            done("ISSUE_NOTICE");
        }
        return issued;
    }

    private void done(String action) {
        Locator said = page.locator("[role=status], [role=alert]");
        said.first().waitFor();
        page.waitForLoadState();
        assertThat(page.locator("[role=alert]").allTextContents()).as(action).isEmpty();
    }

    void finds(String number, String status) {
        open(number);
        assertThat(page.locator(".casehead .status").textContent().strip()).isEqualTo(WORDS.get("status." + status));
    }
}
