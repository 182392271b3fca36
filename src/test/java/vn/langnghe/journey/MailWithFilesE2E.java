package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langnghe.testing.Requires;
import vn.langnghe.testing.RunningService;

/** A mail as a real program sends it, with a letter and a photograph: both come back from the case page byte for byte. */
class MailWithFilesE2E {
    private static final String MARK = UUID.randomUUID().toString().substring(0, 8);
    private static final String SUBJECT = "Phản ánh: cổng xã Hòa Trúc khóa giữa giờ làm " + MARK;

    @TempDir
    Path folder;

    @Test
    void aLetterAndAPhotographComeBackByteForByte() throws Exception {
        Path letter = Files.write(folder.resolve("don-phan-anh.pdf"), Pictures.pdf());
        Path photograph = Files.write(folder.resolve("cong-khoa.jpg"), Pictures.jpeg());
        send(letter, photograph);

        Page desk = Desk.of("triage").page();
        desk.navigate("/desk/queue");
        desk.locator("#f").fill(MARK);
        desk.locator("#f").press("Enter");
        desk.locator("a.rowlink").first().click();
        desk.locator(".casehead").waitFor();
        desk.waitForLoadState();
        assertThat(desk.locator(".casehead h1").textContent()).contains(SUBJECT);
        assertThat(desk.locator(".file"))
                .satisfies(files -> assertThat(files.count()).isEqualTo(2));
        assertThat(download(desk, "don-phan-anh.pdf")).isEqualTo(Files.readAllBytes(letter));
        assertThat(download(desk, "cong-khoa.jpg")).isEqualTo(Files.readAllBytes(photograph));
    }

    private static byte[] download(Page desk, String name) throws IOException {
        Download download = desk.waitForDownload(() -> desk.locator(".file", new Page.LocatorOptions().setHasText(name))
                .locator("a")
                .last()
                .click());
        return Files.readAllBytes(download.path());
    }

    private void send(Path letter, Path photograph) throws IOException, InterruptedException {
        RunningService service = RunningService.get();
        List<String> command = List.of(
                Requires.program("swaks").toString(),
                "--server",
                "127.0.0.1:" + service.smtpPort(),
                "--to",
                "phananh@localhost",
                "--from",
                "nguoi.gui@example.org",
                "--header",
                "Subject: " + SUBJECT,
                "--header",
                "Content-Language: vi",
                "--body",
                "Mười giờ sáng thứ Tư cổng xã khóa, tôi và ba người nữa chờ đến mười một giờ. Tôi gửi kèm đơn và ảnh.",
                "--attach-type",
                "application/pdf",
                "--attach",
                "@" + letter,
                "--attach-type",
                "image/jpeg",
                "--attach",
                "@" + photograph);
        Path said = folder.resolve("swaks.txt");
        Process swaks = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(swaks.waitFor(Duration.ofSeconds(60).toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(swaks.exitValue()).as(Files.readString(said)).isZero();
    }
}
