package vn.langnghe.mail.listener;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.subethamail.smtp.server.SMTPServer;
import vn.langnghe.mail.Delivery;
import vn.langnghe.mail.OwnAddress;
import vn.langnghe.seal.tls.TlsIdentity;
import vn.langnghe.testing.SelfSigned;

/** What a hostile neighbour tries with line ends and with TLS. Row M77. */
class SmtpStrictnessTest {
    private static final String OURS = "phananh@tinh.example.vn";

    private final Queue<Delivery> taken = new ConcurrentLinkedQueue<>();
    private SMTPServer server;

    private SmtpTalk talk(TlsIdentity... identity) throws IOException {
        Desk desk = new Desk(
                new OwnAddress("phananh", "tinh.example.vn"),
                d -> taken.add(new Delivery(d.origin(), d.returnPath(), d.mail().bytes())));
        server = SmtpListener.server(
                0,
                InetAddress.getLoopbackAddress(),
                desk,
                java.util.Arrays.stream(identity).findFirst());
        server.start();
        return new SmtpTalk(server.getPortAllocated());
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n.\n", "\n.\r\n", "\r\n.\n", "\r.\r", "\r\n.\r", "\r.\r\n", "\r\n\0.\r\n", "\r\n. \r\n"})
    void onlyTheStandardsEndEndsAMail(String end) throws IOException {
        String smuggled = "MAIL FROM:<b@example.org>\r\nRCPT TO:<" + OURS + ">\r\nDATA\r\nSubject: hai";
        try (SmtpTalk talk = talk()) {
            talk.begin("a@example.org", OURS);
            assertThat(talk.data(("Subject: x\r\n\r\nmột" + end + smuggled).getBytes(UTF_8)))
                    .startsWith("250");
            assertThat(talk.say("NOOP")).startsWith("250");
        }
        assertThat(taken)
                .singleElement()
                .satisfies(d -> assertThat(new String(d.mail().bytes(), UTF_8))
                        .contains("một")
                        .endsWith("Subject: hai\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOOP\nNOOP", "NOOP\rNOOP", "MAIL FROM:<a@example.org>\nRCPT TO:<" + OURS + ">"})
    void aCommandWithABareLineEndClosesTheLine(String command) throws IOException {
        try (SmtpTalk talk = talk()) {
            talk.say("EHLO x");
            assertThat(talk.say(command)).startsWith("501");
            assertThat(talk.say("NOOP")).isEqualTo("null");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"52428801", "2147483647", "2147483648", "3000000000", "99999999999999999999", "00052428801"})
    void whoAnnouncesMoreThanWeTakeHearsSoAtOnce(String size) throws IOException {
        try (SmtpTalk talk = talk()) {
            talk.say("EHLO x");
            assertThat(talk.say("MAIL FROM:<a@example.org> SIZE=" + size)).startsWith("552 5.3.4");
            assertThat(talk.say("mail from:<a@example.org> size=" + size + " BODY=8BITMIME"))
                    .startsWith("552 5.3.4");
            assertThat(talk.say("RCPT TO:<" + OURS + ">")).startsWith("503");
            assertThat(talk.begin("a@example.org", OURS)).startsWith("354");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" SIZE=", " SIZE", " SIZE=viel", " SIZE=-1", " SIZE=1.5", " SIZE=123456789012345678901"})
    void aSizeThatIsNoNumberIsAFaultOfSyntax(String parameter) throws IOException {
        try (SmtpTalk talk = talk()) {
            talk.say("EHLO x");
            assertThat(talk.say("MAIL FROM:<a@example.org>" + parameter)).startsWith("501 5.5.4");
            assertThat(talk.say("MAIL FROM:<a@example.org>" + parameter + " BODY=8BITMIME"))
                    .startsWith("501 5.5.4");
            assertThat(talk.begin("a@example.org", OURS)).startsWith("354");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a@example.org>",
                "<a@example.org> SIZE=0",
                "<a@example.org> SIZE=52428800",
                "<a@example.org> BODY=8BITMIME SIZE=00000000000000001234",
                "<a@example.org> SIZE=1234 BODY=8BITMIME",
                "<> SIZE=1234",
                "<\"a size=x\"@example.org>"
            })
    void aSizeThatWeTakeIsWelcome(String sender) throws IOException {
        try (SmtpTalk talk = talk()) {
            talk.say("EHLO x");
            assertThat(talk.say("MAIL FROM:" + sender)).startsWith("250");
        }
    }

    /** RFC 5321, section 4.5.1; and no relay for anybody else's. */
    @ParameterizedTest
    @ValueSource(strings = {"postmaster", "Postmaster", "POSTMASTER@tinh.example.vn", "postmaster@Tinh.Example.VN"})
    void thePostmasterIsTaken(String postmaster) throws IOException {
        try (SmtpTalk talk = talk()) {
            assertThat(talk.begin("a@example.org", postmaster)).startsWith("354");
            assertThat(talk.data("Subject: x\r\n\r\ny".getBytes(UTF_8))).startsWith("250");
        }
        assertThat(taken).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postmaster@example.org",
                "postmaster@tinh.example.vn.example.org",
                "postmaster@",
                "postmaster+x",
                "postmaster%example.org@tinh.example.vn",
                "@tinh.example.vn:postmaster@example.org",
                "webmaster"
            })
    void nobodyElsesPostmasterIs(String other) throws IOException {
        try (SmtpTalk talk = talk()) {
            assertThat(talk.begin("a@example.org", other)).startsWith("550");
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void theHundredAndFirstRecipientHasToComeLater() throws IOException {
        try (SmtpTalk talk = talk()) {
            talk.say("EHLO x");
            talk.say("MAIL FROM:<a@example.org>");
            for (int i = 0; i < 100; i++) {
                assertThat(talk.say("RCPT TO:<phananh+" + i + "@tinh.example.vn>"))
                        .startsWith("250");
            }
            assertThat(talk.say("RCPT TO:<phananh+100@tinh.example.vn>")).startsWith("452");
        }
    }

    @Test
    void withoutAKeyNobodyIsOfferedTls() throws IOException {
        try (SmtpTalk talk = talk()) {
            assertThat(talk.say("EHLO x")).doesNotContain("STARTTLS");
            assertThat(talk.say("STARTTLS")).startsWith("454");
        }
    }

    @Test
    void aMailComesThroughTls(@TempDir Path folder) throws IOException {
        SelfSigned certificate = SelfSigned.in(folder);
        try (SmtpTalk talk = talk(TlsIdentity.of(certificate.chain(), certificate.key()))) {
            assertThat(talk.say("EHLO x")).contains("STARTTLS");
            assertThat(talk.startTls(certificate.client(), "")).startsWith("220");
            assertThat(talk.say("STARTTLS")).startsWith("454");
            assertThat(talk.begin("a@example.org", OURS)).startsWith("354");
            assertThat(talk.data("Subject: x\r\n\r\ny".getBytes(UTF_8))).startsWith("250");
        }
        assertThat(taken).hasSize(1);
    }

    @Test
    void whatWasSaidInClearIsForgottenBehindTls(@TempDir Path folder) throws IOException {
        SelfSigned certificate = SelfSigned.in(folder);
        try (SmtpTalk talk = talk(TlsIdentity.of(certificate.chain(), certificate.key()))) {
            talk.say("EHLO x");
            talk.say("MAIL FROM:<a@example.org>");
            assertThat(talk.startTls(certificate.client(), "RCPT TO:<" + OURS + ">\r\nNOOP\r\n"))
                    .startsWith("220");
            assertThat(talk.say("RCPT TO:<" + OURS + ">")).startsWith("503");
            assertThat(talk.say("DATA")).startsWith("503");
        }
    }

    @Test
    void aRenewedCertificateIsShownToTheNextCaller(@TempDir Path folder) throws IOException {
        SelfSigned old = SelfSigned.in(folder);
        TlsIdentity identity = TlsIdentity.of(old.chain(), old.key());
        SelfSigned fresh = SelfSigned.in(folder);
        java.nio.file.Files.setLastModifiedTime(
                fresh.chain(), java.nio.file.attribute.FileTime.fromMillis(1_000_000_000_000L));
        try (SmtpTalk talk = talk(identity)) {
            talk.say("EHLO x");
            assertThat(talk.startTls(fresh.client(), "")).startsWith("220");
            assertThat(talk.say("NOOP")).startsWith("250");
        }
    }
}
