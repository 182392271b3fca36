package vn.langnghe.mail.sender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;
import vn.langnghe.letters.OutgoingLetter;
import vn.langnghe.mail.OwnAddress;
import vn.langnghe.platform.Now;

/** Letters on their way to another server, which writes down what it is told. */
class SmarthostTest {
    private static final String ID = "0k3v9k3v9k3v9k3v9k3v9k3v9k3v9k3v9k3v9k3v9abc";
    private static final String BACK = "phananh+" + ID + "@tinh.example.vn";

    private final List<String> told = new ArrayList<>();
    private final LetterForm form = new LetterForm(new OwnAddress("phananh", "tinh.example.vn"), new Now());
    private SMTPServer server;

    @BeforeEach
    void open() {
        server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(context -> new WritesDown())
                .build();
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private Smarthost host() {
        return Smarthost.of("smtp://127.0.0.1:" + server.getPortAllocated());
    }

    private static OutgoingLetter letter(String to) {
        return new OutgoingLetter(
                List.of("AAAAAAAAAAAAAAAAAAAAAA"),
                ID,
                to,
                "PY-2026-000123",
                "vi",
                "Thông báo",
                "Kính gửi ông/bà,\n",
                true);
    }

    @Test
    void aLetterLeavesWithAReturnPathThatNamesIt() throws MessagingException {
        host().send(form.of(letter("be.nam@example.org")), BACK);
        assertThat(told.subList(0, 2)).containsExactly("from " + BACK, "to be.nam@example.org");
        assertThat(told.get(2)).contains("Message-ID: <out-" + ID + "@tinh.example.vn>");
    }

    @Test
    void aRefusedRecipientIsToldApartFromABusyServer() throws MessagingException {
        var refused = form.of(letter("khong.co@example.org"));
        assertThatThrownBy(() -> host().send(refused, BACK))
                .isInstanceOfSatisfying(
                        MessagingException.class,
                        e -> assertThat(SendProblem.of(e)).isEqualTo(new SendProblem("smtp-550", true)));
    }

    @Test
    void aServerThatIsAwayIsTriedAgain() throws MessagingException {
        Smarthost away = host();
        server.stop();
        var letter = form.of(letter("be.nam@example.org"));
        assertThatThrownBy(() -> away.send(letter, BACK))
                .isInstanceOfSatisfying(
                        MessagingException.class,
                        e -> assertThat(SendProblem.of(e).forever()).isFalse());
    }

    @Test
    void aPasswordIsNeverSentInClear() throws MessagingException {
        Smarthost withPassword = Smarthost.of("smtp://user:secret@127.0.0.1:" + server.getPortAllocated());
        var letter = form.of(letter("be.nam@example.org"));
        assertThatThrownBy(() -> withPassword.send(letter, BACK)).isInstanceOf(MessagingException.class);
        assertThat(told).isEmpty();
    }

    private final class WritesDown implements MessageHandler {
        @Override
        public void from(String from) {
            told.add("from " + from);
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            if (recipient.startsWith("khong.co")) {
                throw new RejectException(550, "5.1.1 unknown " + recipient);
            }
            told.add("to " + recipient);
        }

        @Override
        public String data(InputStream in) throws IOException {
            told.add(new String(in.readAllBytes(), UTF_8));
            return null;
        }

        @Override
        public void done() {
            // nothing to do
        }
    }
}
