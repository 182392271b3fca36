package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithoutSenderTest {
    private static String of(String mail) {
        return WithoutSender.of(mail.getBytes(UTF_8), false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From",
                "Sender",
                "Reply-To",
                "Return-Path",
                "Received",
                "To",
                "Cc",
                "Message-ID",
                "DKIM-Signature",
                "X-Originating-IP",
                "X-Whatever",
                "FROM",
                "In-Reply-To"
            })
    void noHeaderThatNamesPeopleIsShownNorItsContinuation(String header) {
        String shown = of(header + ": bí mật 1\r\n\tbí mật 2\r\n bí mật 3\r\nSubject: chuyện\r\n\r\nlời");
        assertThat(shown).doesNotContain("bí mật").contains("Subject: chuyện").contains("lời");
    }

    @Test
    void headersOfMailsInsideAreHiddenToo() {
        String shown = of(
                "Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Type: message/rfc822\r\n\r\nFrom: bí mật\r\n gấp\r\nSubject: bên trong\r\n\r\n> To: bí mật\r\nlời");
        assertThat(shown).doesNotContain("bí mật").doesNotContain("gấp");
        assertThat(shown).contains("boundary=b").contains("Subject: bên trong").contains("lời");
    }

    @Test
    void addressesInWhatProgramsWroteAreHidden() {
        byte[] mail = "Subject: x\r\n\r\n<ai.do@example.org>: hộp thư đầy; (nguoi=khac@example.net)".getBytes(UTF_8);
        assertThat(WithoutSender.of(mail, true))
                .doesNotContain("example.org")
                .doesNotContain("example.net")
                .contains("hộp thư đầy");
        assertThat(WithoutSender.of(mail, false)).contains("ai.do@example.org");
    }

    @Test
    void aMailThatIsNoUtf8IsShownByteForByte() {
        byte[] mail = "Subject: x\r\n\r\n\u00e9\u0000".getBytes(ISO_8859_1);
        assertThat(WithoutSender.of(mail, false)).contains("\u00e9␀");
    }

    @Test
    void aMailWithoutHeaderHidesItsFirstParagraphRatherThanGuess() {
        assertThat(of("chỉ có lời\r\n\r\nlời sau")).doesNotContain("chỉ có lời").contains("lời sau");
    }
}
