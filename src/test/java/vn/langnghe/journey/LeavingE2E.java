package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.CsvRows;
import vn.langnghe.web.AtTheDesk;

/** What leaves: a list as a file, a case on paper, figures for everybody; looked at on screen and on paper. */
class LeavingE2E {
    private static final String LONG = "Nghiêng".repeat(30);
    private static final String STORY = "Phòng mở cửa muộn, người dân phải chờ. ";
    private static final String WHY = "Báo cáo giao ban tuần 47\ntheo yêu cầu của lãnh đạo " + LONG;

    private final Looks looks = new Looks();

    private static final String WORD = "tukhoahiem";

    private static String routed() {
        String number = AtTheDesk.newCase(STORY.repeat(150) + LONG + " " + WORD, "WORKING_HOURS", "UBND_BINH_SA");
        AtTheDesk.as("triage").press(number, "ROUTE", "office", "PNV");
        return number;
    }

    @Test
    void aListIsTakenAlong() throws IOException {
        String number = routed();
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("internal-affairs", browser).page();
            page.navigate("/desk/queue?view=all&sort=received&category=WORKING_HOURS&text=" + WORD);
            looks.form(page, "leaving-queue");
            page.setViewportSize(1366, 768);
            page.locator("a[href^='/desk/export']").click();
            looks.page(page, "export");
            page.locator("form.pad button[type=submit]").click();
            page.locator("#purpose-problem").waitFor();
            page.waitForFunction("() => document.activeElement.id === 'purpose'");
            looks.form(page, "export-refused");
            page.keyboard().type(WHY);
            Download file = page.waitForDownload(
                    () -> page.locator("form.pad button[type=submit]").click());
            assertThat(file.suggestedFilename()).matches("danh-sach-\\d{8}-\\d{4}\\.csv");
            List<List<String>> rows = CsvRows.of(Files.readString(file.path()));
            assertThat(rows.get(3).get(1)).isEqualTo(WHY);
            assertThat(rows).anyMatch(row -> row.get(0).equals(number));
        }
        looks.nothingWrong();
    }

    @Test
    void aCaseIsPrintedOnlyWithWhoWhenAndWhyOnEachPage() throws IOException {
        String number = routed();
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("internal-affairs", browser).page();
            page.navigate("/desk/case?number=" + number);
            assertThat(text(page)).as("the browser's own print").anyMatch(sheet -> sheet.contains("In hồ sơ"));
            assertThat(text(page)).noneMatch(sheet -> sheet.contains("mở cửa muộn"));
            page.locator("a[href^='/desk/print']").click();
            looks.page(page, "print");
            page.locator("#purpose").fill(WHY);
            page.locator("#document").fill("12/KH-UBND");
            page.locator("form.pad button[type=submit]").click();
            page.locator(".paged").waitFor();
            looks.page(page, "sheet");
            List<String> sheets = text(page);
            assertThat(sheets).hasSizeGreaterThan(1).anyMatch(sheet -> sheet.contains("mở cửa muộn"));
            for (String sheet : sheets) {
                assertThat(sheet.split("In bởi Lê Thị Thu Cúc, Cán bộ thụ lý", -1))
                        .as("head and foot")
                        .hasSize(3);
                assertThat(sheet).contains("để: Báo cáo giao ban tuần 47", "(12/KH-UBND)");
            }
        }
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("inspector", browser).page();
            page.navigate("/inspection/exports");
            looks.page(page, "exports");
            assertThat(page.locator("tbody").textContent()).contains("12/KH-UBND");
        }
        looks.nothingWrong();
    }

    /** The text of each sheet of paper. */
    private static List<String> text(Page page) throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        byte[] paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        String folder = System.getProperty("pictures");
        if (folder != null) {
            Files.write(java.nio.file.Path.of(folder, "paper-" + paper.length + ".pdf"), paper);
        }
        try (PDDocument document = Loader.loadPDF(paper)) {
            PDFTextStripper stripper = new PDFTextStripper();
            List<String> sheets = new java.util.ArrayList<>();
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                sheets.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
            return sheets;
        }
    }

    @Test
    void figuresForEverybody() {
        try (BrowserContext browser = Browser.plainPhone()) {
            Page page = browser.newPage();
            page.navigate("/");
            page.locator(".menu a[href='/figures']").click();
            page.waitForLoadState();
            assertThat(page.locator("table").count()).isBetween(2, 3);
            page.locator(".picks a").nth(1).click();
            assertThat(page.locator(".picks [aria-current]").textContent())
                    .isEqualTo(page.locator("caption").first().textContent());
        }
        try (BrowserContext browser = Browser.person()) {
            Page page = browser.newPage();
            page.navigate("/figures");
            looks.page(page, "figures");
            page.navigate("/figures?group=DOSSIER&lang=en");
            looks.form(page, "figures-english");
        }
        looks.nothingWrong();
    }
}
