package vn.langnghe.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Attached;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

/** The files of a case that warn: read first, then saved, by keys alone. */
class DangerousFilesE2E {
    private static final byte[] PAGE = "<script>alert(1)</script>".getBytes(UTF_8);

    private final Looks looks = new Looks();

    private static String sent(String mode) {
        Reply reply = RunningService.get()
                .http()
                .post(
                        "/api/v1/submissions",
                        Json.createObjectBuilder()
                                .add("text", "Tôi gửi kèm giấy tờ.")
                                .add("category", "WORKING_HOURS")
                                .add("identity", Json.createObjectBuilder().add("mode", mode))
                                .add(
                                        "attachments",
                                        Json.createArrayBuilder()
                                                .add(Attached.file("bien ban lam viec ngay 25 thang 3.pdf.hta", PAGE))
                                                .add(Attached.file("tài liệu.rar", "Rar!\u001a\u0007".getBytes(UTF_8)))
                                                .add(Attached.file("giấy hẹn.txt", "25/3".getBytes(UTF_8))))
                                .build());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json().getString("caseNumber");
    }

    @Test
    void aDangerousFileIsSavedAfterItsWarningWasRead() throws IOException {
        String number = sent("ANONYMOUS");
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("triage", browser).page();
            page.navigate("/desk/case?number=" + number);
            assertThat(page.locator(".file .danger").count()).isGreaterThanOrEqualTo(2);
            looks.page(page, "dangerous");
            page.setViewportSize(1366, 800);
            Locator first = page.locator(".file").first();
            first.locator("summary").focus();
            page.keyboard().press("Enter");
            looks.form(page, "dangerous-open");
            page.setViewportSize(1366, 800);
            first.locator("button").press("Enter");
            assertThat(page.url()).as("nothing leaves before it is ticked").contains("/desk/case");
            first.locator("input[name=warned]").focus();
            page.keyboard().press("Space");
            Download saved = page.waitForDownload(() -> first.locator("button").press("Enter"));
            assertThat(Files.readAllBytes(saved.path())).isEqualTo(PAGE);
            assertThat(saved.suggestedFilename()).endsWith(".hta");
        }
        looks.nothingWrong();
    }

    @Test
    void inASealedCaseItAsksForAReasonToo() {
        String number = sent("SEALED");
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("triage", browser).page();
            page.navigate("/desk/case?number=" + number);
            page.locator(".file summary").first().click();
            assertThat(page.locator(".file")
                            .first()
                            .locator("input[name=warned], select[name=reason]")
                            .count())
                    .isEqualTo(2);
            looks.form(page, "dangerous-sealed");
        }
        looks.nothingWrong();
    }
}
