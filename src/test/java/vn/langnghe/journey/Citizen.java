package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import vn.langnghe.platform.Texts;
import vn.langnghe.testing.Samples.Sample;

/** A citizen's hands: the form, and the page that number and code open. */
final class Citizen {
    private static final Texts WORDS = Texts.of("casework", Locale.forLanguageTag("vi"));

    private final Page page;

    Citizen(BrowserContext browser) {
        page = browser.newPage();
    }

    Page page() {
        return page;
    }

    /** What the citizen keeps. */
    record Slip(String number, String code) {}

    Slip submit(Sample sample, FilePayload... files) {
        page.navigate("/submit");
        identify(sample.mode());
        page.locator("#text").fill(sample.text());
        page.locator("#category").selectOption(sample.category());
        page.locator("#kind").selectOption(sample.kindAsSent());
        page.locator("#rank").selectOption(sample.rank());
        if (files.length > 0) {
            page.locator("#files").setInputFiles(files);
        }
        page.locator("#honest").check();
        return send();
    }

    /** The shortest way: a story and a name. */
    Slip submit(String story) {
        page.navigate("/submit");
        identify("NAMED");
        page.locator("#text").fill(story);
        page.locator("#honest").check();
        return send();
    }

    void identify(String mode) {
        page.locator("input[name=mode][value=" + mode + "]").check();
        if (!mode.equals("ANONYMOUS")) {
            page.locator("#name").fill("Nguyễn Thị Mẫu");
            page.locator("#phone").fill("0900 000 321");
        }
    }

    Slip send() {
        page.locator("form#gui .acts button").last().click();
        page.waitForLoadState();
        String number = page.locator("#ma-ho-so").textContent().strip();
        String code = page.locator("#ma-bi-mat").textContent().replaceAll("\\D", "");
        assertThat(number).matches("PY-\\d{4}-\\d{6}");
        assertThat(code).hasSize(16);
        assertThat(page.url()).as("no code in an address").doesNotContain(code).doesNotContain(number);
        return new Slip(number, code);
    }

    /** Opens the page of the case, as every reload does. */
    Citizen look(Slip slip) {
        page.navigate("/track");
        page.locator("#number").fill(slip.number());
        page.locator("#code").fill(slip.code());
        page.locator("main form .btn").click();
        page.waitForLoadState();
        return this;
    }

    /** Looks once and finds the case in that status, in the words for citizens. */
    Citizen reads(Slip slip, String status) {
        look(slip);
        assertThat(page.locator("main h1").textContent()).startsWith(WORDS.get("status.citizen." + status));
        return this;
    }

    Citizen readsText(String text) {
        assertThat(page.locator("main").textContent()).contains(text);
        return this;
    }

    void reply(String text) {
        page.locator("#reply").fill(text);
        page.locator("form:has(#reply) button").click();
        page.locator("main [role=status]").waitFor();
    }

    void agree() {
        page.locator("#opinion").check();
        page.locator("form:has(#opinion) button").click();
        page.locator("main [role=status]").waitFor();
    }

    void dispute(String why) {
        page.locator("#opinion-no").check();
        page.locator("#why").fill(why);
        page.locator("form:has(#opinion) button").click();
        page.locator("main [role=status]").waitFor();
    }
}
