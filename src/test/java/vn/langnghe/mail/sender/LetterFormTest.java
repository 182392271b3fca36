package vn.langnghe.mail.sender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.langnghe.letters.OutgoingLetter;
import vn.langnghe.mail.OwnAddress;
import vn.langnghe.platform.Now;

class LetterFormTest {
    private static final String ID = "0k3v9k3v9k3v9k3v9k3v9k3v9k3v9k3v9k3v9k3v9abc";

    private final LetterForm form = new LetterForm(new OwnAddress("phananh", "tinh.example.vn"), new Now());
    private final OutgoingLetter letter = new OutgoingLetter(
            List.of("AAAAAAAAAAAAAAAAAAAAAA"),
            ID,
            "be.nam@example.org",
            "PY-2026-000123",
            "vi",
            "Thông báo đã nhận thư",
            "Kính gửi ông/bà,\n",
            true);

    private static String text(MimeMessage mail) throws IOException, MessagingException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mail.writeTo(out);
        return out.toString(UTF_8);
    }

    @Test
    void aLetterBearsTheSameIdAtEveryAttempt() throws MessagingException {
        assertThat(form.of(letter).getMessageID())
                .isEqualTo(form.of(letter).getMessageID())
                .isEqualTo("<out-" + ID + "@tinh.example.vn>");
    }

    @Test
    void anAnswerGoesToAnAddressThatNamesTheLetterAndAReportToo() throws MessagingException {
        assertThat(form.of(letter).getReplyTo()).singleElement().hasToString("phananh+" + ID + "@tinh.example.vn");
        assertThat(form.returnPath(letter)).isEqualTo("phananh+" + ID + "@tinh.example.vn");
    }

    @Test
    void aLetterAboutSeveralCasesIsAnsweredToTheBareMailbox() throws MessagingException {
        OutgoingLetter several = new OutgoingLetter(
                List.of("AAAAAAAAAAAAAAAAAAAAAA", "BBBBBBBBBBBBBBBBBBBBBB"),
                ID,
                "be.nam@example.org",
                "PY-2026-000123",
                "vi",
                "Thông báo",
                "Kính gửi ông/bà,\n",
                true);
        assertThat(form.of(several).getReplyTo()).singleElement().hasToString("phananh@tinh.example.vn");
    }

    @Test
    void anAddressTooLongForAnIdIsUsedWithoutOne() {
        OwnAddress longOne = new OwnAddress("phan.anh.kien.nghi.cua.dan", "tinh.example.vn");
        assertThat(new LetterForm(longOne, new Now()).returnPath(letter))
                .isEqualTo("phan.anh.kien.nghi.cua.dan@tinh.example.vn");
    }

    @Test
    void aLetterSaysThatAProgramWroteIt() throws MessagingException {
        assertThat(form.of(letter).getHeader("Auto-Submitted", null)).isEqualTo("auto-replied");
    }

    @Test
    void aLetterGoesToItsRecipientInUtf8() throws IOException, MessagingException {
        MimeMessage mail = form.of(letter);
        assertThat(mail.getAllRecipients()).singleElement().hasToString("be.nam@example.org");
        assertThat(mail.getContentType()).containsIgnoringCase("utf-8");
        assertThat(mail.getSubject()).isEqualTo("Thông báo đã nhận thư");
    }

    @Test
    void aCopyNamesTheCaseAndNotTheRecipient() throws IOException, MessagingException {
        assertThat(text(form.copy(letter))).contains("To: PY-2026-000123\r\n").doesNotContain("be.nam");
    }
}
