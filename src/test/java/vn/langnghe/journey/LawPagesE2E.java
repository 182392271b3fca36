package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.Now;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/**
 * The pages of the law, at every width, in the light and in the dark, with overlong words, by keyboard.
 */
class LawPagesE2E {
    private static final String TODAY = LocalDate.now(Now.ZONE).toString();
    private static final String LONG = "Nghiêng".repeat(30);
    private static final Pattern PROPOSAL = Pattern.compile("name=\"proposal\" value=\"([^\"]+)\"");
    private static String unsigned;
    private static String accepted;

    private final AtTheDesk triage = AtTheDesk.as("triage");
    private final Looks looks = new Looks();

    private static String submitted(String kind) {
        var body = Json.createObjectBuilder()
                .add("text", "Cán bộ " + LONG + " nhận tiền rồi mới ký. " + "Việc này lặp lại nhiều lần. ".repeat(30))
                .add("kind", kind)
                .add("subject", Json.createObjectBuilder().add("name", "Nguyễn " + LONG))
                .add("identity", Json.createObjectBuilder().add("mode", "ANONYMOUS"));
        return RunningService.get()
                .http()
                .post("/api/v1/submissions", body.build())
                .json()
                .getString("caseNumber");
    }

    /** A complaint that nobody signed yet, flagged and checked. */
    private synchronized String unsigned() {
        if (unsigned == null) {
            unsigned = submitted("KHIEU_NAI");
            triage.press(unsigned, "FLAG", "flag", "PARTY_TRANSFER");
            triage.press(unsigned, "FLAG", "flag", "HAPPENING_NOW");
            triage.press(unsigned, "CHECK", "fitness", "SIGNED=NO");
        }
        return unsigned;
    }

    /** A denunciation by law, of many people, accepted, with an extension that waits for a second person. */
    private synchronized String accepted() {
        if (accepted == null) {
            String number = submitted("TO_CAO");
            AtTheDesk inspector = AtTheDesk.as("inspector");
            triage.press(number, "REGISTER_SIGNED", "signedOn", TODAY);
            triage.press(
                    number, "GROUP", "signers", "12", "representatives", "3", "documentNumber", LONG.substring(0, 90));
            triage.press(number, "INSPECT");
            inspector.press(number, "ACCEPT_LEGALLY", "documentNumber", "01/QĐ-TTS");
            Matcher waiting =
                    PROPOSAL.matcher(AtTheDesk.as("approver").open(number).body());
            assertThat(waiting.find()).as("a proposal waits").isTrue();
            AtTheDesk.as("approver").press(number, "CONFIRM", "proposal", waiting.group(1));
            inspector.press(number, "EXTEND", "days", "10", "reason", LONG, "documentNumber", "02/QĐ-TTS");
            accepted = number;
        }
        return accepted;
    }

    @Test
    void theCaseFormsOfTheLaw() {
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("triage", browser).page();
            page.navigate("/desk/queue?view=new");
            looks.page(page, "queue");
            page.navigate("/desk/case?number=" + unsigned());
            looks.page(page, "case-new");
            forms(page, unsigned(), "CHECK", "NOT_ACCEPT", "TRANSFER", "REGISTER_SIGNED", "GROUP", "FLAG", "TASK_DONE");
            page.navigate("/desk/case?number=" + unsigned() + "&act=REGISTER_SIGNED");
            page.locator("#in-signedOn").fill("2099-12-31");
            page.locator("#in-reason").fill(LONG);
            page.locator("form.actform button[type=submit]").click();
            page.locator(".problem").waitFor();
            looks.form(page, "refused");
            page.navigate("/desk/paper?number=" + unsigned());
            looks.page(page, "paper");
        }
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("inspector", browser).page();
            page.navigate("/desk/case?number=" + accepted());
            looks.page(page, "case-accepted");
            forms(page, accepted(), "EXTEND", "SUSPEND", "TAKEN_BACK", "TERMINATE", "ACCEPT_LEGALLY");
        }
        looks.nothingWrong();
    }

    private void forms(Page page, String number, String... acts) {
        for (String act : acts) {
            page.navigate("/desk/case?number=" + number + "&act=" + act);
            looks.form(page, act);
        }
    }

    @Test
    void calendarLexiconAndCounter() {
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("admin", browser).page();
            page.navigate("/admin/calendar");
            looks.page(page, "calendar");
            page.navigate("/admin/calendar?year=2033");
            page.locator("[name=day1]").fill("2033-03-10");
            page.locator("[name=reason1]").fill(LONG.substring(0, 150));
            page.locator("[name=document]").fill(LONG.substring(0, 150));
            page.locator("button[value=preview]").click();
            page.locator("button[value=apply]").waitFor();
            looks.form(page, "calendar-preview");
            page.navigate(
                    "/admin/calendar?term=TC_RESOLVE&start=2026-10-15&from1=2026-10-20&to1=2026-10-27&extensions=30#simulator");
            looks.form(page, "simulator");
            page.navigate("/admin/calendar?term=HARD_45&start=2026-06-30#simulator");
            looks.form(page, "simulator-refused");
            page.navigate("/admin/lexicon");
            looks.page(page, "lexicon");
            page.locator("#in-phrase").fill("uống rượu buổi trưa");
            page.locator("#in-weight").fill("3");
            page.locator("button[value=try]").first().click();
            page.locator("#trial").waitFor();
            looks.form(page, "lexicon-trial");
        }
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("operator", browser).page();
            page.navigate("/operator/signed");
            looks.page(page, "counter");
            page.locator("#in-number").fill("PY-2020-999999");
            page.locator("#in-signedOn").fill(TODAY);
            page.locator("#in-reason").fill(LONG);
            page.locator("form.actform button[type=submit]").click();
            page.locator("#problem-number").waitFor();
            looks.form(page, "counter-refused");
        }
        looks.nothingWrong();
    }

    @Test
    void aFlagIsSetAndItsTaskDoneWithoutAMouse() {
        String number = submitted("TO_CAO");
        Page page = Desk.of("triage").page();
        page.navigate("/desk/case?number=" + number);
        assertThat(opened(page, ".act a[href*='act=FLAG']")).isEqualTo("in-flag");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().type("Nêu số tiền, người nhận.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator("[role=status]").waitFor();
        assertThat(page.locator("ul.tasks li").count()).isEqualTo(1);
        assertThat(opened(page, ".taskdone a")).isEqualTo("in-task");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator("[role=status]").waitFor();
        assertThat(page.locator("ul.tasks").count()).isZero();
    }

    @Test
    void theActionBarIsOneRowHoweverMuchCanBeDone() {
        Page page = Desk.of("triage").page();
        for (int width : new int[] {320, 768}) {
            page.setViewportSize(width, 640);
            page.navigate("/desk/case?number=" + unsigned());
            assertThat(page.locator(".act a").count()).as("much can be done").isGreaterThan(8);
            assertThat(height(page)).as("height at " + width).isBetween(26, 50);
            assertThat(page.locator(".act a:visible").count()).isEqualTo(1);
            page.locator(".rest summary").click();
            assertThat(page.locator(".act a:visible").count()).isGreaterThan(8);
            assertThat(height(page)).as("unfolded at " + width).isBetween(26, 50);
            assertThat(page.locator(".rest-box").boundingBox().y).isPositive();
            Looks.picture(page, "bar-" + width);
            page.locator(".rest-box a").last().focus();
            page.keyboard().press("Enter");
            page.locator("form.actform").waitFor();
            assertThat(height(page)).as("with a form at " + width).isBetween(26, 50);
        }
        page.setViewportSize(1366, 768);
        page.navigate("/desk/case?number=" + unsigned());
        assertThat(page.locator(".act a:visible").count()).as("all at once").isGreaterThan(8);
        assertThat(page.locator(".rest summary").isVisible()).isFalse();
        page.keyboard().press("x");
        page.locator("form.actform").waitFor();
    }

    private static int height(Page page) {
        return (int) Math.ceil(page.locator(".act").boundingBox().height);
    }

    @Test
    void anOpenedFormHasTheCursorWhereThereIsSomethingToDo() {
        Page page = Desk.of("triage").page();
        for (String act : new String[] {"ROUTE", "NOT_ACCEPT", "TRANSFER", "CHECK", "FLAG", "GROUP"}) {
            page.navigate("/desk/case?number=" + unsigned());
            opened(page, ".act a[href*='act=" + act + "']");
        }
    }

    /** Follows a link by keyboard to a form, where the one place that asks for it has the cursor; its id. */
    private static Object opened(Page page, String link) {
        page.locator(link).first().focus();
        page.keyboard().press("Enter");
        page.locator("form.actform").waitFor();
        page.waitForLoadState();
        // two frames: a browser that moves the cursor away from here does so with the first
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        assertThat(page.locator("form.actform [autofocus]").count()).as(link).isEqualTo(1);
        assertThat(page.evaluate("document.activeElement === document.querySelector('form.actform [autofocus]')"))
                .as(link)
                .isEqualTo(true);
        assertThat(page.evaluate("document.activeElement.getBoundingClientRect().top >= 0"))
                .as("it is on the screen")
                .isEqualTo(true);
        return page.evaluate("document.activeElement.id");
    }

    @Test
    void theCounterWorksWithoutAMouse() {
        String number = submitted("KHIEU_NAI");
        Page page = Desk.of("operator").page();
        page.navigate("/operator/signed");
        page.waitForFunction("() => document.activeElement.id === 'in-number'");
        page.keyboard().type(number);
        page.locator("#in-signedOn").fill(TODAY); // what a date is typed like is the browser's own
        page.locator("#in-complaint").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator("[role=status]").waitFor();
        assertThat(page.locator("[role=status]").textContent()).contains(number).contains("Mới tiếp nhận");
    }
}
