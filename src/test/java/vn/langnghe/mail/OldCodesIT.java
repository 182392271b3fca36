package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import vn.langnghe.mail.charset.Iconv;
import vn.langnghe.web.AtTheDesk;

/** Mails of the years before Unicode, as triage sees them. */
class OldCodesIT {
    private static final Mails MAILS = new Mails();
    private static final String STORY = "Cán bộ hộ tịch nghỉ sớm, bà con xếp hàng từ trưa phải về không.";

    private static byte[] mail(String from, String code, String type) {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes(("From: <" + from + ">\r\nTo: phananh@localhost\r\n" + type + "Subject: ").getBytes(US_ASCII));
        mail.writeBytes(Iconv.encode("Về sớm\r\n\r\n" + STORY + "\r\n", code));
        return mail.toByteArray();
    }

    @Test
    void aMailWithoutLabelIsReadAndTheDeskIsToldThatItWasGuessed() {
        String from = Mails.someone();
        String number = MAILS.open(from, mail(from, "TCVN", ""));
        assertThat(MAILS.caseOf(number).getString("text")).isEqualTo(STORY);
        assertThat(AtTheDesk.as("triage").open(number).body())
                .contains(STORY, "Thư viết bằng bảng mã cũ TCVN3, máy đoán và khá chắc.");
    }

    @Test
    void aMailThatSaysItsCodeIsNotCalledAGuess() {
        String from = Mails.someone();
        String number = MAILS.open(from, mail(from, "VISCII", "Content-Type: text/plain; charset=viscii\r\n"));
        assertThat(AtTheDesk.as("triage").open(number).body())
                .contains(STORY, "bảng mã cũ VISCII, đúng như thư ghi.")
                .doesNotContain("máy đoán");
    }

    @Test
    void nothingIsSaidAboutUnicode() {
        String from = Mails.someone();
        String number = MAILS.open(from, Mails.mail(from, "Về sớm", STORY));
        assertThat(AtTheDesk.as("triage").open(number).body()).contains(STORY).doesNotContain("bảng mã");
    }
}
