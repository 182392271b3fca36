package vn.langnghe.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.langnghe.mail.listener.SmtpTalk;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.FaultTable;
import vn.langnghe.testing.Mortal;

/** What leaves the house when a thousand mails come in one name, and when it dies while a letter leaves. */
class LetterFaults {
    private static final int ROUNDS = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static ScriptedServer server;
    private static Mortal service;

    @BeforeAll
    static void start() throws IOException {
        server = new ScriptedServer();
        service = new Mortal("faults-letters")
                .with("LANGNGHE_OUT_SMTP_URL", "smtp://127.0.0.1:" + server.port())
                .with("LANGNGHE_DEMO", "false")
                .start();
    }

    @AfterAll
    static void stop() {
        service.close();
        server.close();
    }

    // M54, G16
    @Test
    void twoProgramsAnswerEachOtherAThousandTimes() {
        String from = Mails.someone();
        send(from, round -> Mails.mail(from, "Tra loi: ma ho so", "Tôi đi vắng đến thứ Hai.\n> thu so " + round));
        assertThat(server.to(from)).hasSize(1);
        morning();
        morning();
        morning();
        assertThat(server.to(from)).hasSizeBetween(1, 3);
        FaultTable.add(
                "M54, G16",
                ROUNDS + " rounds with a program that answers, three mornings",
                server.to(from).size() + " letters in all");
    }

    // M55
    @Test
    void aThousandMailsInAVictimsName() {
        String victim = Mails.someone();
        send(victim, round -> Mails.mail(victim, "x", "Chuyện " + inLetters(round) + " ở đầu làng."));
        int atOnce = server.to(victim).size();
        assertThat(atOnce).isEqualTo(5);
        morning();
        assertThat(server.to(victim)).hasSize(atOnce + 1);
        morning();
        morning();
        assertThat(server.to(victim)).hasSizeLessThanOrEqualTo(atOnce + 3);
        FaultTable.add(
                "M55",
                ROUNDS + " mails in one forged name, three mornings",
                atOnce + " letters on the day, " + (server.to(victim).size() - atOnce) + " in the mornings");
    }

    // F10
    @Test
    void killedBetweenTheServersWordAndOurBook() throws InterruptedException {
        String from = Mails.someone();
        CountDownLatch taken = new CountDownLatch(1);
        server.whenTaken(() -> {
            server.whenTaken(() -> {});
            service.kill();
            taken.countDown();
        });
        deliver(from, Mails.mail(from, "x", "Đèn đường tắt đã một tháng."));
        assertThat(taken.await(60, TimeUnit.SECONDS)).isTrue();
        service.start();
        settled();
        assertThat(server.to(from))
                .hasSize(2)
                .extracting(letter -> Mails.header(letter.text(), "Message-ID"))
                .containsOnly(Mails.header(server.to(from).get(0).text(), "Message-ID"));
        FaultTable.add(
                "F10", "kill -9 between the server's 250 and the outbox", "sent once more under the same Message-ID");
    }

    private static void send(String from, IntFunction<byte[]> mail) {
        IntStream.range(0, ROUNDS).parallel().forEach(round -> deliver(from, mail.apply(round)));
        assertThat(letters("true")).isEqualTo(ROUNDS);
        settled();
    }

    private static void deliver(String from, byte[] mail) {
        try (SmtpTalk talk = new SmtpTalk(service.smtpPort())) {
            assertThat(talk.begin(from, "phananh@localhost")).startsWith("354");
            assertThat(talk.data(mail)).startsWith("250");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing more leaves now. */
    private static void settled() {
        Mails.within(
                PATIENCE,
                () -> Optional.of(letters("l.state = 'WAITING' and l.send_after <= utc_timestamp(3)"))
                        .filter(due -> due == 0));
    }

    /** A day goes by for everything that was written, at whatever hour: what waits for half past seven goes now. */
    private static void morning() {
        try (ToolDatabase database = service.database()) {
            database.update(
                    "update letter set event_at = event_at - interval 1 day,"
                            + " send_after = least(send_after - interval 1 day, utc_timestamp(3)), left_at = left_at - interval 1 day");
        }
        settled();
    }

    /** Letters about the cases of whoever wrote the newest mail. */
    private static int letters(String which) {
        try (ToolDatabase database = service.database()) {
            return database.one(
                            "select count(*) n from letter l join mail_item i on i.case_id = l.case_id where " + which
                                    + " and i.sender_mark = (select sender_mark from mail_item order by seq desc limit 1)",
                            row -> row.number("n"))
                    .orElseThrow();
        }
    }

    private static String inLetters(int number) {
        return number < 26
                ? String.valueOf((char) ('a' + number))
                : inLetters(number / 26) + (char) ('a' + number % 26);
    }
}
