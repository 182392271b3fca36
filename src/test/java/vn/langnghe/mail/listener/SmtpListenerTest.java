package vn.langnghe.mail.listener;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.server.SMTPServer;
import vn.langnghe.mail.Delivery;
import vn.langnghe.mail.OwnAddress;

/** The listener on a real socket; what lies behind it is a list. */
class SmtpListenerTest {
    private static final int ROOM = 900;

    private final Deque<Delivery> taken = new ConcurrentLinkedDeque<>();
    private final Semaphore room = new Semaphore(ROOM);
    private volatile boolean broken;
    private SMTPServer server;

    @BeforeEach
    void open() {
        Desk desk = new Desk(new OwnAddress("phananh", "tinh.example.vn"), this::take, room, new Semaphore(1));
        server = SmtpListener.server(0, InetAddress.getLoopbackAddress(), desk, Optional.empty());
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private void take(Delivery delivery) {
        if (broken) {
            throw new IllegalStateException("a secret of the database");
        }
        // what the listener hands over is its own, and empty once it has answered
        taken.add(new Delivery(
                delivery.origin(), delivery.returnPath(), delivery.mail().bytes()));
    }

    private SmtpTalk talk() throws IOException {
        return new SmtpTalk(server.getPortAllocated());
    }

    @Test
    void everyByteOfAMailArrives() throws IOException {
        byte[] mail = "Subject: x\r\n\r\n..hai chấm đầu dòng\r\n\u00e1\r\n".getBytes(UTF_8);
        byte[] stuffed = "Subject: x\r\n\r\n...hai chấm đầu dòng\r\n\u00e1".getBytes(UTF_8);
        try (SmtpTalk talk = talk()) {
            assertThat(talk.begin("a@example.org", "phananh@tinh.example.vn")).startsWith("354");
            assertThat(talk.data(stuffed)).startsWith("250");
        }
        assertThat(taken).singleElement().satisfies(d -> {
            assertThat(d.mail().bytes()).isEqualTo(mail);
            assertThat(d.returnPath()).isEqualTo("a@example.org");
        });
    }

    @Test
    void aMailInChunksArrivesByteForByte() throws IOException {
        byte[] mail = "Subject: x\r\n\r\n.một\n.\r\nhai không có dòng cuối".getBytes(UTF_8);
        try (SmtpTalk talk = talk()) {
            talk.say("EHLO x");
            talk.say("MAIL FROM:<a@example.org>");
            talk.say("RCPT TO:<phananh@tinh.example.vn>");
            assertThat(talk.chunk(mail)).startsWith("250");
        }
        assertThat(taken)
                .singleElement()
                .satisfies(d -> assertThat(d.mail().bytes()).isEqualTo(mail));
    }

    @Test
    void anAddressThatIsNotOursIsRefused() throws IOException {
        try (SmtpTalk talk = talk()) {
            assertThat(talk.begin("a@example.org", "nguoi.khac@tinh.example.vn"))
                    .startsWith("550");
            assertThat(talk.say("RCPT TO:<phananh@example.org>")).startsWith("550");
            assertThat(talk.say("RCPT TO:<PhanAnh+ho-so-1@Tinh.Example.VN>")).startsWith("250");
        }
    }

    @Test
    void aMailThatWasNotStoredIsAskedToComeAgain() throws IOException {
        broken = true;
        try (SmtpTalk talk = talk()) {
            talk.begin("a@example.org", "phananh@tinh.example.vn");
            assertThat(talk.data("Subject: x\r\n\r\ny".getBytes(UTF_8)))
                    .startsWith("451")
                    .doesNotContain("secret");
        }
    }

    @Test
    void aMailBeyondTheLimitIsRefusedForGoodAndTheLineStaysOpen() throws IOException {
        byte[] large = new byte[SmtpListener.LARGEST + (9 << 20)];
        Arrays.fill(large, (byte) 'a');
        try (SmtpTalk talk = talk()) {
            talk.begin("a@example.org", "phananh@tinh.example.vn");
            assertThat(talk.data(large)).startsWith("552");
            assertThat(talk.begin("a@example.org", "phananh@tinh.example.vn")).startsWith("354");
            assertThat(talk.data("Subject: x\r\n\r\ny".getBytes(UTF_8))).startsWith("250");
        }
        assertThat(taken).hasSize(1);
        assertThat(room.availablePermits()).isEqualTo(ROOM);
    }

    @Test
    void anAnnouncedSizeBeyondTheLimitIsRefusedAtOnce() throws IOException {
        try (SmtpTalk talk = talk()) {
            assertThat(talk.say("EHLO x")).contains("SIZE 52428800");
            assertThat(talk.say("MAIL FROM:<a@example.org> SIZE=52428801")).startsWith("552");
        }
    }

    @Test
    void withoutRoomAMailIsAskedToComeAgain() throws IOException {
        room.drainPermits();
        byte[] mail = ("Subject: x\r\n\r\n" + "y".repeat(3 << 20)).getBytes(UTF_8);
        try (SmtpTalk talk = talk()) {
            talk.begin("a@example.org", "phananh@tinh.example.vn");
            assertThat(talk.data(mail)).startsWith("451");
            assertThat(talk.say("NOOP")).startsWith("250");
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void aNullSenderIsTakenAsSuch() throws IOException {
        try (SmtpTalk talk = talk()) {
            talk.begin("", "phananh@tinh.example.vn");
            assertThat(talk.data("Subject: x\r\n\r\ny".getBytes(UTF_8))).startsWith("250");
        }
        assertThat(taken.getFirst().returnPath()).isEmpty();
    }

    @Test
    void aDotBetweenBareLineFeedsDoesNotEndAMail() throws IOException {
        byte[] smuggled = "Subject: x\r\n\r\nmột\n.\nMAIL FROM:<b@example.org>\nhai".getBytes(UTF_8);
        try (SmtpTalk talk = talk()) {
            talk.begin("a@example.org", "phananh@tinh.example.vn");
            assertThat(talk.data(smuggled)).startsWith("250");
        }
        assertThat(taken)
                .singleElement()
                .satisfies(d -> assertThat(new String(d.mail().bytes(), UTF_8)).contains("hai"));
    }

    @Test
    void theGreetingNamesNoVersion() throws IOException {
        try (SmtpTalk talk = talk()) {
            assertThat(talk.say("HELP"))
                    .doesNotContainIgnoringCase("subetha")
                    .doesNotContainPattern("\\d+\\.\\d+\\.\\d+");
        }
    }
}
