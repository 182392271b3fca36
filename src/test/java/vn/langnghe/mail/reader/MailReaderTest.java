package vn.langnghe.mail.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {
    private static final String STORY = "Kính gửi quý cơ quan.\n"
            + "Sáng nay tôi đến xã Đồng Mẫu lúc 8 giờ 45 mà phòng tư pháp chưa mở cửa.\nĐề nghị kiểm tra.";

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = MailReaderTest.class.getResourceAsStream("/mail/" + name + ".eml")) {
            return in.readAllBytes();
        }
    }

    private static ReadMail read(String name) throws IOException {
        return MailReader.read(bytes(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain-utf8-quoted-printable",
                "charset-unknown-bytes-utf8",
                "windows-1258-right-label",
                "ascii-label-windows-1258-bytes",
                "no-header-at-all",
                "no-boundary-parameter",
                "boundary-never-appears",
                "encoding-unknown",
                "from-missing",
                "mixed-pdf-with-2231-name",
            })
    void theStoryIsReadAsItWasWritten(String name) throws IOException {
        assertThat(read(name).text()).isEqualTo(STORY);
    }

    @Test
    void aLetterCutInHalfBetweenTwoEncodedWordsIsWholeAgain() throws IOException {
        assertThat(read("plain-utf8-quoted-printable").heading()).isEqualTo("Cán bộ vắng mặt");
    }

    @Test
    void theSendersNameIsDecodedAndTheAddressTaken() throws IOException {
        assertThat(read("plain-utf8-quoted-printable").sender())
                .contains(new ReadMail.Sender("Trần Thị Bé Năm", "be.nam@example.org"));
    }

    @Test
    void aFileKeepsItsNameAndEveryByte() throws IOException {
        ReadMail.MailFile file = read("mixed-pdf-with-2231-name").files().get(0);
        assertThat(file.name()).isEqualTo("biên bản.pdf");
        assertThat(file.bytes()).hasSize(9 + 256 + 7).startsWith("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void ofTwoFormsTheOneThatSaysMoreIsRead() throws IOException {
        ReadMail mail = read("alternative-html-says-more");
        assertThat(mail.text())
                .startsWith("Kính gửi,\n- một\n- hai\nCán bộ về sớm.")
                .doesNotContain("alert", "client");
        assertThat(mail.files()).isEmpty();
    }

    @Test
    void htmlBecomesLinesOfText() throws IOException {
        assertThat(read("html-only-with-entities").text()).isEqualTo("Cán bộ\nvề sớm\nhôm nay");
    }

    @Test
    void theFontsOfTheYearsBeforeUnicodeAreReadAsTheyLook() {
        String mail = "Content-Type: text/html; charset=iso-8859-1\r\n\r\n"
                + "<p><font face=\".VnTime\">C\u00b8n b\u00e9 x\u00b7 vÒ sím</font></p><p>Caf\u00e9</p>";
        ReadMail read = MailReader.read(mail.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read.text()).isEqualTo("Cán bộ xã về sớm\nCafé");
    }

    @Test
    void anUnknownCharsetInASubjectIsGuessed() throws IOException {
        assertThat(read("from-name-pretends-an-address").heading()).isEqualTo("Về sớm");
    }

    @Test
    void theAddressInBracketsCountsAndNotTheOneInTheName() throws IOException {
        assertThat(read("from-name-pretends-an-address").sender().orElseThrow().address())
                .isEqualTo("nguoi.gui@example.org");
    }

    @Test
    void aMailWithoutSenderHasNone() throws IOException {
        assertThat(read("from-missing").sender()).isEmpty();
    }

    @Test
    void aForwardedMailIsAFile() throws IOException {
        ReadMail mail = read("forwarded-mail-inside");
        assertThat(mail.text()).isEqualTo("Xem thư kèm theo.");
        assertThat(mail.files()).singleElement().satisfies(f -> {
            assertThat(f.name()).isEqualTo("tep-1.eml");
            assertThat(new String(f.bytes(), StandardCharsets.UTF_8)).contains("Nội dung bên trong");
        });
    }

    @Test
    void theTemplatesFirstLinesAreFactsAndTheRestIsTheStory() throws IOException {
        ReadMail mail = read("template-block-first");
        assertThat(mail.text()).isEqualTo("Tình hình: bốn người ngồi uống bia.\nLoại: hai két.");
        assertThat(mail.facts().say(StoryBlock.Line.CATEGORY)).contains("ALCOHOL");
        assertThat(mail.facts().say(StoryBlock.Line.RANK)).contains("Người đứng đầu");
        assertThat(mail.facts().say(StoryBlock.Line.PLACE)).isEmpty();
    }

    @Test
    void nothingIsReadAsNothing() throws IOException {
        ReadMail mail = read("empty");
        assertThat(mail.text()).isEmpty();
        assertThat(mail.files()).isEmpty();
    }

    @Test
    void nestingBeyondTheLimitIsHandedOnAsAFile() throws IOException {
        ReadMail mail = read("nested-2000-deep");
        assertThat(mail.files())
                .singleElement()
                .satisfies(f -> assertThat(new String(f.bytes(), StandardCharsets.UTF_8))
                        .contains("Đề nghị kiểm tra."));
    }

    @Test
    void aMailOfTooManyPartsIsLeftToAPerson() {
        String many = "Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\n\r\nx\r\n".repeat(1_100) + "--b--\r\n";
        assertThatThrownBy(() -> MailReader.read(many.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class)
                .hasMessage("too-many-parts");
    }

    @Test
    void aHeaderWithoutEndIsLeftToAPerson() {
        byte[] mail = "X-A: b\r\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> MailReader.read(mail))
                .isInstanceOf(Unreadable.class)
                .hasMessage("header-too-long");
    }

    @Test
    void aMillionPartsAreNotEvenCounted() {
        String many = "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\n".repeat(1_000_000);
        assertThatThrownBy(() -> MailReader.read(many.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void aTextOfManyMegabytesIsAFileAndItsBeginningIsRead() {
        byte[] mail = ("Subject: x\r\n\r\n" + "Nguyễn Thị Thu Hiền viết dài. ".repeat(100_000))
                .getBytes(StandardCharsets.UTF_8);
        ReadMail read = MailReader.read(mail);
        assertThat(read.text()).startsWith("Nguyễn Thị Thu Hiền viết dài.").hasSizeBetween(40_000, 100_000);
        assertThat(read.text()).doesNotContain("\uFFFD");
        assertThat(read.trace()).containsExactly("text-cut");
        assertThat(read.files().get(0).bytes()).hasSize(mail.length - "Subject: x\r\n\r\n".length());
    }

    @Test
    void fiftyThousandNestedTagsAreNoTrap() {
        String html = "<b> ".repeat(50_000) + "cuối";
        byte[] mail = ("Content-Type: text/html; charset=utf-8\r\n\r\n" + html).getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(MailReader.read(mail).text()).endsWith("cuối"));
    }
}
