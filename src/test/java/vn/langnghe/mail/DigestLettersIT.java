package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.deadline.ShippedDates.CALENDAR;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.langnghe.mail.ScriptedServer.Letter;
import vn.langnghe.mail.listener.SmtpTalk;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.Mortal;
import vn.langnghe.web.AtTheDesk;

/** Letters to staff at half past seven: a service that starts at ten on a working day makes up for them. */
class DigestLettersIT {
    private static final String APPROVER = "truong.phong@phong-noi-vu.example.vn";
    private static final String LEADER = "lanh.dao@ubnd.example.vn";
    private static final String CLOSED = "da.nghi@phong-noi-vu.example.vn";
    private static final Pattern TOLD = Pattern.compile("- (.+): (\\d+)\\R");
    private static ScriptedServer server;
    private static Mortal service;
    private static Letter letter;

    @BeforeAll
    static void start() throws IOException {
        ZonedDateTime now = ZonedDateTime.now(Now.ZONE);
        // at least 36 hours, whatever the hour is now: less is no travel but a clock that is wrong
        ZonedDateTime ten = CALENDAR.nextWorking(now.plusHours(50).toLocalDate())
                .atTime(LocalTime.of(10, 0))
                .atZone(Now.ZONE);
        server = new ScriptedServer();
        service = new Mortal("letters-to-staff")
                .with("LANGNGHE_OUT_SMTP_URL", "smtp://127.0.0.1:" + server.port())
                .off(Duration.between(now, ten).truncatedTo(ChronoUnit.SECONDS).toString())
                .start();
        slotOver();
        AtTheDesk.as("approver", service.http()).post("/desk/account", Map.of("do", "mail", "mail", APPROVER));
        AtTheDesk admin = AtTheDesk.as("admin", service.http());
        admin.post("/admin/person", Map.of("do", "mail", "id", id("leader"), "mail", LEADER));
        admin.post("/admin/person", Map.of("do", "mail", "id", id("internal-affairs"), "mail", CLOSED));
        admin.post("/admin/person", Map.of("do", "disable", "id", id("internal-affairs")));
        again(true);
        letter = Mails.eventually(() -> server.to(APPROVER).stream().findFirst());
    }

    @AfterAll
    static void stop() {
        service.close();
        server.close();
    }

    @Test
    void theLetterTellsHowManyAndWhereToLogInAndNothingElse() {
        String page =
                AtTheDesk.as("approver", service.http()).get("/desk/queue").body();
        String strip = page.substring(page.indexOf("inset digest\""));
        assertThat(Mails.header(letter.text(), "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(Mails.header(letter.text(), "Content-Language")).isEqualTo("vi");
        String body = body(letter);
        assertThat(body).contains("/desk/queue").doesNotContainPattern("[A-Z]{2}-\\d{4}-\\d{6}");
        Matcher told = TOLD.matcher(body);
        assertThat(told.results().toList())
                .as(body)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(strip)
                        .as(body)
                        .contains(line.group(2) + " " + line.group(1).toLowerCase(java.util.Locale.ROOT)));
        assertThat(letter.text()).doesNotContain("Trưởng phòng", "Nguyễn", "Lê", "Trần");
    }

    @Test
    void nobodyIsWrittenToTwiceOrForNothingOrWhenTheAccountIsClosed() {
        again(false);
        again(true);
        assertThat(rows("select concat(s.username, ' ', count(*)) v from letter l join staff s on s.id = l.staff_id"
                        + " group by s.username"))
                .as("the leader has nothing to be told, the third is gone")
                .containsExactly("approver 1");
        assertThat(server.to(APPROVER)).hasSize(1);
        assertThat(server.to(LEADER)).isEmpty();
        assertThat(server.to(CLOSED)).isEmpty();
        assertThat(rows("select concat(action, ' ', details) v from ledger_entry where action = 'STAFF_MAIL_SET'"))
                .hasSize(3)
                .allMatch(line -> line.matches("STAFF_MAIL_SET staff=\\d+"));
    }

    @Test
    void atNightAndForAClosedAccountNothingLeavesThatWasWritten() {
        change("insert into letter (id, staff_id, kind, language, address_digest, event_at, told, state, send_after,"
                + " send_until) select 'lateAAAAAAAAAAAAAAAAAA', staff_id, kind, language, address_digest,"
                + " event_at - interval 1 day, told, 'WAITING', event_at, event_at from letter"
                + " where staff_id = " + id("approver"));
        change("insert into letter (id, staff_id, kind, language, address_digest, event_at, told, state, send_after,"
                + " send_until) select 'goneAAAAAAAAAAAAAAAAAA', " + id("internal-affairs") + ", kind, language,"
                + " address_digest, event_at - interval 1 day, told, 'WAITING', event_at, send_until from letter"
                + " where staff_id = " + id("approver") + " and id not like 'late%'");
        Mails.eventually(() -> Optional.of(state("late")).filter("STOPPED too-late"::equals));
        Mails.eventually(() -> Optional.of(state("gone")).filter("STOPPED no-address"::equals));
        change("delete from letter where id like 'late%' or id like 'gone%'");
        assertThat(server.to(CLOSED)).isEmpty();
        assertThat(server.to(APPROVER)).hasSize(1);
    }

    @Test
    void whoIsAwayOpensNoCase() {
        String id = Mails.header(letter.text(), "Message-ID");
        long cases = cases();
        assertThat(send(
                        "",
                        letter.from(),
                        Mails.mail(
                                APPROVER,
                                "Tự động trả lời",
                                "Tôi đi vắng.",
                                "Auto-Submitted: auto-replied",
                                "In-Reply-To: " + id)))
                .isEqualTo("AUTO -");
        assertThat(send(APPROVER, letter.from(), Mails.mail(APPROVER, "Di vang", "Tôi đi công tác đến thứ Sáu.")))
                .as("a program that says nothing of itself")
                .isEqualTo("AUTO -");
        assertThat(send(
                        APPROVER,
                        "phananh@localhost",
                        Mails.mail(APPROVER, "Re: x", "Tôi biết rồi.", "References: " + id)))
                .as("a hand that answers all the same")
                .isEqualTo("AUTO -");
        assertThat(cases()).isEqualTo(cases);
        String citizen = Mails.someone();
        assertThat(send(
                        citizen,
                        "phananh@localhost",
                        Mails.mail(citizen, "Fwd", "Đường liên xã sụt lún.", "References: " + id)))
                .as("somebody else who has seen the id")
                .startsWith("CASE ");
    }

    @Test
    void aLetterThatComesBackIsBookedAndOpensNoCase() {
        long cases = cases();
        String id = Mails.header(letter.text(), "Message-ID");
        byte[] report = ("From: MAILER-DAEMON@example.org\r\nTo: " + letter.from()
                        + "\r\nContent-Type: multipart/report; boundary=r\r\n\r\n--r\r\n"
                        + "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\n"
                        + "Final-Recipient: rfc822; " + APPROVER + "\r\nAction: failed\r\nStatus: 4.2.2\r\n\r\n--r\r\n"
                        + "Content-Type: message/rfc822\r\n\r\nMessage-ID: " + id + "\r\n\r\nx\r\n--r--\r\n")
                .getBytes(UTF_8);
        assertThat(send("", letter.from(), report)).isEqualTo("BOUNCE -");
        assertThat(rows("select concat(state, ' ', problem) v from letter where staff_id = " + id("approver")))
                .containsExactly("BOUNCED dsn-4.2.2");
        assertThat(cases()).isEqualTo(cases);
    }

    @Test
    void whatIsNoAddressIsRefusedAndStaysInTheField() {
        AtTheDesk triage = AtTheDesk.as("triage", service.http());
        Reply refused = triage.post("/desk/account", Map.of("do", "mail", "mail", "Văn thư <vt@example.vn>"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Địa chỉ thư chưa đúng", "value=\"Văn thư &lt;vt@example.vn");
        assertThat(AtTheDesk.as("approver", service.http()).get("/desk/account").body())
                .contains(APPROVER);
        assertThat(triage.get("/desk/account").body()).doesNotContain(APPROVER);
    }

    /** As after a crash before the slot was done; {@code anew}: as if nobody had been told yet. */
    private static void again(boolean anew) {
        if (anew) {
            change("delete from digest_line");
        }
        change("delete from digest_slot");
        slotOver();
    }

    private static void slotOver() {
        Mails.eventually(() -> rows("select 1 v from digest_slot").stream().findFirst());
    }

    private static String state(String letter) {
        return rows("select concat(state, ' ', coalesce(problem, '')) v from letter where id like '" + letter + "%'")
                .get(0);
    }

    private static String id(String username) {
        return rows("select id v from staff where username = '" + username + "'")
                .get(0);
    }

    private static long cases() {
        return Long.parseLong(rows("select count(*) v from case_file").get(0));
    }

    private static List<String> rows(String sql) {
        try (ToolDatabase database = service.database()) {
            return database.list(sql, row -> row.text("v"));
        }
    }

    private static void change(String sql) {
        try (ToolDatabase database = service.database()) {
            database.update(sql);
        }
    }

    /** What became of the mail: its fate, and the number of its case or a dash. */
    private static String send(String from, String to, byte[] mail) {
        byte[] addressed = new String(mail, UTF_8)
                .replaceFirst("To: phananh@localhost", "To: " + Matcher.quoteReplacement(to))
                .getBytes(UTF_8);
        try (SmtpTalk talk = new SmtpTalk(service.smtpPort())) {
            String ready = talk.begin(from, to);
            assertThat(ready.startsWith("354") ? talk.data(addressed) : ready).startsWith("250");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows("select concat(fate, ' ', coalesce(case_number, '-')) v from mail_item order by seq desc limit 1")
                .get(0);
    }

    private static String body(Letter letter) {
        try {
            var bytes = new ByteArrayInputStream(letter.text().getBytes(UTF_8));
            return (String) new MimeMessage(Session.getInstance(new Properties()), bytes).getContent();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
