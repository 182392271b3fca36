package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.mail.ScriptedServer.Letter;
import vn.langnghe.mail.ScriptedServer.Stage;
import vn.langnghe.mail.listener.SmtpTalk;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.RunningService;

/** Letters over a real line to a server that does not always take them, and what comes back over the other one. */
class LettersBySmtpIT {
    private static final String STORY = "Đèn đường trước chợ tắt đã một tháng.";
    private static ScriptedServer server;
    private static Launched service;

    @BeforeAll
    static void start() throws IOException {
        server = new ScriptedServer();
        Map<String, String> settings = Launched.settings("letters-by-smtp");
        settings.put("LANGNGHE_OUT_SMTP_URL", "smtp://127.0.0.1:" + server.port());
        settings.put("LANGNGHE_DEMO", "false");
        Launched.delete(Launched.folder("letters-by-smtp"));
        service = Launched.start(settings).awaitReady();
    }

    @AfterAll
    static void stop() {
        service.process().destroy();
        service.awaitExit(java.time.Duration.ofSeconds(90));
        server.close();
    }

    private static String send(String from, String to, byte[] mail) {
        try (SmtpTalk talk = new SmtpTalk(service.smtpPort())) {
            String ready = talk.begin(from, to);
            String answer = ready.startsWith("354") ? talk.data(mail) : ready;
            assertThat(answer).startsWith("250");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return value("select concat(fate, ' ', coalesce(case_number, '-')) v from mail_item order by seq desc limit 1");
    }

    private static String value(String sql) {
        try (ToolDatabase database = RunningService.database(service.dataDir())) {
            return database.one(sql, row -> row.text("v")).orElse("");
        }
    }

    private static String written(String from) {
        return send(from, "phananh@localhost", Mails.mail(from, "Den duong", STORY))
                .substring("CASE ".length());
    }

    private static String letter(String number, String column) {
        return value("select coalesce(l." + column
                + ", '') v from letter l join case_file c on c.id = l.case_id where c.number = '" + number + "'");
    }

    private static void becomes(String number, String state) {
        Mails.eventually(() -> Optional.of(letter(number, "state")).filter(state::equals));
    }

    private static void met(String number, String problem) {
        Mails.eventually(() -> Optional.of(letter(number, "problem")).filter(problem::equals));
    }

    /** The rest after a failure is a minute and more: let it be over. */
    private static void rested(String number) {
        try (ToolDatabase database = RunningService.database(service.dataDir())) {
            database.update("update letter l join case_file c on c.id = l.case_id set l.send_after = l.event_at where"
                    + " c.number = '" + number + "'");
        }
    }

    // M55, M71, M75
    @Test
    void aLetterAndItsAnswerGoTheWholeWay() {
        String from = Mails.someone();
        String accused = "truong.phong@so-noi-vu.example.vn";
        byte[] first = Mails.mail(from, "Den duong", STORY, "Cc: " + accused, "Reply-To: " + accused);
        String number = send(from, "phananh@localhost", first).substring("CASE ".length());
        becomes(number, "LEFT");
        assertThat(server.to(accused)).isEmpty();
        Letter letter = server.to(from).get(0);
        String replyTo = Mails.header(letter.text(), "Reply-To");
        assertThat(letter.from()).isEqualTo(replyTo).matches("phananh\\+[01][0-9a-v]{43}@localhost");
        assertThat(letter.text()).contains(number).doesNotContain("Đèn đường");

        String id = Mails.header(letter.text(), "Message-ID");
        byte[] answer = Mails.mail(from, "Re: x", "Đã sáng lại rồi.", "In-Reply-To: " + id);
        assertThat(send(from, replyTo, answer)).isEqualTo("APPENDED " + number);

        byte[] report = ("From: MAILER-DAEMON@example.org\r\nTo: " + letter.from()
                        + "\r\nContent-Type: multipart/report; boundary=r\r\n\r\n--r\r\n"
                        + "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\n"
                        + "Final-Recipient: rfc822; " + from + "\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--r\r\n"
                        + "Content-Type: message/rfc822\r\n\r\nMessage-ID: " + id + "\r\n\r\nx\r\n--r--\r\n")
                .getBytes(UTF_8);
        assertThat(send("", letter.from(), report)).isEqualTo("BOUNCE " + number);
        assertThat(letter(number, "state")).isEqualTo("BOUNCED");
    }

    // F35
    @ParameterizedTest
    @CsvSource({
        "RECIPIENT, 450 4.2.1 later, smtp-450",
        "DATA, 451 4.3.0 later, smtp-451",
        "AFTER_DOT, 452 4.3.1 full, smtp-452",
    })
    void aServerThatAsksForPatienceIsTriedAgainWithTheSameId(Stage stage, String answer, String problem) {
        String from = Mails.someone();
        server.script(from, stage, answer);
        String number = written(from);
        met(number, problem);
        assertThat(letter(number, "state")).isEqualTo("WAITING");
        rested(number);
        becomes(number, "LEFT");
        assertThat(server.to(from)).hasSize(1);
    }

    // F35
    @ParameterizedTest
    @CsvSource({
        "RECIPIENT, 550 5.1.1 unknown, smtp-550",
        "DATA, 552 5.3.4 too big, smtp-552",
        "AFTER_DOT, 554 5.7.1 no, smtp-554",
    })
    void aServerThatRefusesForGoodLeavesANoteOnTheCase(Stage stage, String answer, String problem) {
        String from = Mails.someone();
        server.script(from, stage, answer);
        String number = written(from);
        becomes(number, "FAILED");
        assertThat(letter(number, "problem")).isEqualTo(problem);
        assertThat(value("select group_concat(details) v from ledger_entry where action = 'UNREACHABLE' and case_number"
                        + " = '" + number + "'"))
                .isEqualTo("code=" + problem);
        assertThat(value("select body v from case_message m join case_file c on c.id = m.case_id where c.number = '"
                        + number + "'"))
                .contains("gọi điện");
        assertThat(server.to(from)).isEmpty();
    }

    // F35
    @Test
    void aServerThatTurnsUsAwayAtTheDoorIsTriedAgain() {
        String from = Mails.someone();
        server.busy(1);
        String number = written(from);
        Mails.eventually(() -> Optional.of(letter(number, "attempts")).filter("1"::equals));
        rested(number);
        becomes(number, "LEFT");
    }

    // F36
    @Test
    void aServerThatTakesItAndSaysNothingGetsItOnceMoreUnderTheSameId() {
        String from = Mails.someone();
        server.script(from, Stage.SILENT, "silent");
        String number = written(from);
        Mails.eventually(() -> Optional.of(letter(number, "attempts")).filter("1"::equals));
        rested(number);
        becomes(number, "LEFT");
        assertThat(server.to(from))
                .hasSize(2)
                .extracting(l -> Mails.header(l.text(), "Message-ID"))
                .containsOnly(Mails.header(server.to(from).get(0).text(), "Message-ID"));
    }

    // M54, M55: nobody is flooded by what somebody else writes in his name
    @Test
    void oneAddressGetsFiveLettersAtOnceAndTheRestTomorrow() {
        String from = Mails.someone();
        String[] things = {"cống", "cầu", "chợ", "đò", "trường", "trạm", "bến"};
        String last = "";
        for (String thing : things) {
            last = send(from, "phananh@localhost", Mails.mail(from, thing, "Hỏng " + thing + " ở đầu làng."))
                    .substring("CASE ".length());
        }
        String ofLast = last;
        Mails.eventually(() -> Optional.of(letter(ofLast, "held")).filter("1"::equals));
        assertThat(server.to(from)).hasSize(5);
        rested(ofLast);
        becomes(ofLast, "LEFT");
        assertThat(server.to(from)).hasSize(6);
    }
}
