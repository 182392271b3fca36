package vn.langnghe.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Requires;
import vn.langnghe.testing.RunningService;

/** What scripts add to the form, in a real browser under our own policy. */
class SubmitUpgradesE2E {
    private static final List<String> QUIET =
            List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    private final List<String> blocked = new ArrayList<>();
    private final Page page = opened();

    @BeforeAll
    static void start() {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(Requires.chromium())
                .setArgs(QUIET);
        playwright = Playwright.create();
        browser = playwright.chromium().launch(options);
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private Page opened() {
        Page fresh = browser.newContext().newPage();
        fresh.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                blocked.add(message.text());
            }
        });
        fresh.navigate(RunningService.get().url() + "/submit");
        fresh.waitForSelector("#office_input");
        return fresh;
    }

    @Test
    void officesAreSuggestedWithoutMarksAndChosenByKeyboard() {
        page.locator("#office_input").pressSequentially("thanh tra");
        page.waitForSelector("#office_panel li");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.inputValue("#office_input")).isEqualTo("Thanh tra Sở Nội vụ");
        assertThat(page.url()).endsWith("/submit");
        assertThat(blocked).isEmpty();
    }

    @Test
    void theCounterCountsAndCutsNothingOff() {
        page.fill("#text", "x".repeat(20_050));
        assertThat(page.textContent("#text-dem")).isEqualTo("Đã viết 20050 trên 20.000 ký tự");
        page.press("#text", "End");
        assertThat(page.inputValue("#text")).hasSize(20_050);
    }

    @Test
    void chosenFilesAreListedAndTheTooLargeOneHeldBack() {
        page.setInputFiles("#files", new FilePayload[] {
            new FilePayload("lớn.mp4", "video/mp4", new byte[26 * 1024 * 1024 + 1]),
            new FilePayload("rỗng.txt", "text/plain", new byte[0])
        });
        assertThat(page.textContent(".files")).contains("lớn.mp4", "quá 25 MB", "tệp rỗng");
        page.locator(".files button").first().click();
        assertThat(page.locator(".files li").count()).isEqualTo(1);
    }

    @Test
    void anUploadEndsAtTheReceiptAndAReloadRepeatsIt() {
        page.check("#mode-anonymous");
        page.fill("#text", "Có ảnh kèm theo");
        page.setInputFiles("#files", new FilePayload("ảnh.jpg", "image/jpeg", new byte[2_000_000]));
        page.check("#honest");
        page.locator("#gui button.btn").click();
        page.waitForSelector("#ma-ho-so");
        String number = page.textContent("#ma-ho-so");
        String code = page.textContent("#ma-bi-mat");
        assertThat(page.url()).endsWith("/receipt");
        page.reload();
        assertThat(page.textContent("#ma-ho-so")).isEqualTo(number);
        assertThat(page.textContent("#ma-bi-mat")).isEqualTo(code);
        assertThat(page.locator(".msg").count()).isZero();
    }
}
