package vn.langnghe.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.langnghe.mail.listener.SmtpTalk;
import vn.langnghe.testing.RunningService;

/** A morning in the mail room, by keyboard, at every width, in the light and in the dark. */
class MailroomE2E {
    private static String send(String subject, String header, String text) throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String mail = "From: Người Lạ <la." + mark + "@example.org>\r\nTo: phananh@localhost\r\nSubject: " + subject
                + " " + mark + "\r\n" + header + "\r\n\r\n" + text;
        try (SmtpTalk talk = new SmtpTalk(RunningService.get().smtpPort())) {
            talk.begin("la@example.org", "phananh@localhost");
            assertThat(talk.data(mail.getBytes(UTF_8))).startsWith("250");
        }
        return subject + " " + mark;
    }

    @Test
    void triageWorksThroughSuspectedSpamWithoutAMouse() throws IOException {
        String spam = send("Mua nhà giá rẻ", "X-Spam-Flag: YES", "Giảm giá.");
        String complaint = send("Khiếu nại bị lọc nhầm", "X-Spam-Flag: YES", "Hai tháng chưa có sổ đỏ.");
        Page page = Desk.of("triage").page();
        open(page, spam);
        page.keyboard().press("x");
        page.waitForFunction("() => document.activeElement.id === 'in-reason'");
        page.keyboard().type("Quảng cáo nhà đất");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator("[role=status]").waitFor();
        assertThat(page.locator(".mail-list").textContent()).doesNotContain(spam);

        open(page, complaint);
        assertThat(page.locator(".mailtext").textContent()).contains("Hai tháng chưa có sổ đỏ.");
        page.keyboard().press("n");
        page.locator("[role=status]").waitFor();
        page.navigate("/desk/queue?view=new&text=" + complaint.substring(complaint.length() - 8));
        assertThat(page.locator("a.rowlink").first().textContent()).contains("Khiếu nại bị lọc nhầm");
    }

    /** Walks down the list to the mail and opens it. */
    private static void open(Page page, String subject) {
        page.navigate("/desk/mailroom?tab=suspect");
        for (int step = 0; step < 60; step++) {
            page.keyboard().press("j");
            if (page.locator("li.cursor").textContent().contains(subject)) {
                page.keyboard().press("Enter");
                page.locator(".detail h2", new Page.LocatorOptions().setHasText(subject))
                        .waitFor();
                page.waitForLoadState(); // a key before its script is there is nobody's
                return;
            }
        }
        throw new AssertionError("not in the list: " + subject);
    }

    @Test
    void aMailsOwnLayoutRunsNothingAndLoadsNothing() throws IOException {
        String subject = send(
                "Thư trình bày",
                "X-Spam-Flag: YES\r\nContent-Type: text/html; charset=UTF-8",
                "<p>Kính gửi <b>quý cơ quan</b></p><img src=\"http://192.0.2.1/a.png\"><script>top.ran=1</script>"
                        + "<a href=\"javascript:top.ran=2\" onclick=\"top.ran=3\">bấm</a><style>@import 'http://192.0.2.1/x.css'</style>");
        Page page = Desk.of("triage").page();
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        open(page, subject);
        page.locator(".seg a").nth(1).click();
        page.locator("iframe.mailframe").waitFor();
        Frame frame = page.frames().get(1);
        assertThat(frame.locator("b").textContent()).isEqualTo("quý cơ quan");
        assertThat(page.locator("iframe.mailframe").getAttribute("sandbox")).isEmpty();
        assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
        assertThat(asked)
                .allMatch(url -> url.startsWith(RunningService.get().url())
                        || url.startsWith("data:")
                        || url.startsWith("about:"));
    }

    /** With a name and a story that do not break. */
    @Test
    void everyViewFitsAndAxeFindsNothing() throws IOException {
        Looks looks = new Looks();
        String subject = send("n" + "g".repeat(180), "X-Spam-Flag: YES", "Chữ " + "dài".repeat(120));
        Page page = Desk.of("triage").page();
        for (String tab : List.of("unmatched", "quarantined", "bounced", "auto", "decided", "all")) {
            page.navigate("/desk/mailroom?tab=" + tab);
            looks.form(page, "mailroom " + tab);
        }
        page.navigate("/desk/mailroom?tab=suspect");
        looks.page(page, "mailroom suspect");
        page.locator(".mail", new Page.LocatorOptions().setHasText(subject)).click();
        page.locator(".mailtext").waitFor();
        looks.page(page, "mailroom mail");
        String mail = page.url().replaceAll("#.*", "");
        for (String more : List.of("&show=raw", "&form=attach", "&form=discard", "&form=rule&feature=SENDER")) {
            page.navigate(mail + more);
            looks.form(page, "mailroom mail " + more);
        }
        looks.nothingWrong();
    }
}
