package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.langnghe.web.AtTheDesk;

/** Letters that come back, programs that answer, and what the guard before every letter makes of it. */
class ReturnedLettersIT {
    private static final Mails MAILS = new Mails();
    private static final String STORY = "Loa phường hỏng đã ba tuần, hỏi không ai trả lời.";

    private static String written(String from, String... headers) {
        return MAILS.open(from, Mails.mail(from, "Loa phuong", STORY, headers));
    }

    private static String fate(byte[] mail) {
        long mark = MAILS.mark();
        assertThat(MAILS.send("", mail)).startsWith("250");
        return MAILS.fatesAfter(mark).get(0);
    }

    /** RFC 3464, as Postfix writes it. */
    private static byte[] report(String to, String recipient, String action, String status, String original) {
        return ("From: MAILER-DAEMON@mx.example.org (Mail Delivery System)\r\nTo: " + to
                        + "\r\nSubject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\n"
                        + "Content-Type: multipart/report; report-type=delivery-status; boundary=\"r\"\r\n\r\n"
                        + "--r\r\nContent-Description: Notification\r\n\r\nI'm sorry.\r\n"
                        + "--r\r\nContent-Type: message/delivery-status\r\n\r\n"
                        + "Reporting-MTA: dns; mx.example.org\r\n\r\n"
                        + "Final-Recipient: rfc822; " + recipient + "\r\nAction: " + action + "\r\nStatus: " + status
                        + "\r\nDiagnostic-Code: smtp; 550 no such user\r\n\r\n"
                        + "--r\r\nContent-Type: message/rfc822\r\n\r\n" + original
                        + "Subject: Thu cua chung toi\r\n\r\nKinh gui\r\n--r--\r\n")
                .getBytes(UTF_8);
    }

    private static byte[] report(String recipient, String action, String status, String letter) {
        String id = "Message-ID: " + Mails.header(letter, "Message-ID") + "\r\n";
        return report("phananh@localhost", recipient, action, status, id);
    }

    private static String letterOf(String number) {
        return MAILS.letters(number).get(0);
    }

    private static String stateOf(String number) {
        return MAILS.rows("select group_concat(l.state order by l.event_at) v from letter l join case_file c"
                        + " on c.id = l.case_id where c.number = '" + number + "'")
                .findFirst()
                .orElseThrow();
    }

    private static String addressOf(String number) {
        return MAILS.rows("select coalesce(max(a.state), 'GOOD') v from letter_contact k join case_file c"
                        + " on c.id = k.case_id left join letter_address a on a.address_digest = k.address_digest"
                        + " where c.number = '" + number + "'")
                .findFirst()
                .orElseThrow();
    }

    private static long notes(String number) {
        return MAILS.caseOf(number).getJsonArray("messages").getValuesAs(JsonObject.class).stream()
                .filter(m -> m.getString("text").contains("gọi điện"))
                .count();
    }

    // M50
    @Test
    void aDeadAddressIsTiedToItsCaseAndGetsNoFurtherLetter() {
        Written written = Written.once();
        String from = written.from();
        String number = written.number();
        byte[] report = report(from, "failed", "5.1.1", written.letter());
        assertThat(fate(report)).isEqualTo("BOUNCE " + number);
        assertThat(stateOf(number)).isEqualTo("BOUNCED");
        assertThat(addressOf(number)).isEqualTo("DEAD");
        assertThat(notes(number)).isEqualTo(1);
        assertThat(MAILS.rows("select concat(action, ' ', details) v from ledger_entry where case_number = '" + number
                        + "' order by seq desc limit 1"))
                .containsExactly("UNREACHABLE code=dsn-5.1.1");
        assertThat(MAILS.asTriage("/api/v1/cases/" + number).body()).doesNotContain(from);

        MAILS.route(number, "PNV");
        Mails.eventually(() -> Optional.of(stateOf(number)).filter("BOUNCED,STOPPED"::equals));
        assertThat(MAILS.rows("select count(*) v from letter_contact k join case_file c on c.id = k.case_id"
                        + " where c.number = '" + number + "'"))
                .containsExactly("1");
    }

    // M50
    @Test
    void whoeverAnswersIsReachedAgain() {
        Written written = Written.once();
        String from = written.from();
        String number = written.number();
        String letter = written.letter();
        fate(report(from, "failed", "5.1.1", letter));
        byte[] answer = Mails.mail(from, "Re: x", "Tôi đây.", "References: " + Mails.header(letter, "Message-ID"));
        MAILS.send(from, answer);
        assertThat(addressOf(number)).isEqualTo("GOOD");
    }

    // M50
    @Test
    void aLetterThatIsLateOrMetAFullMailboxIsNoDeadAddress() {
        Written late = Written.once();
        String waiting = late.number();
        assertThat(fate(report(late.from(), "delayed", "4.4.1", late.letter()))).isEqualTo("BOUNCE " + waiting);
        assertThat(addressOf(waiting)).isEqualTo("GOOD");
        assertThat(notes(waiting)).isZero();

        Written full = Written.once();
        String number = full.number();
        assertThat(fate(report(full.from(), "failed", "5.2.2", full.letter()))).isEqualTo("BOUNCE " + number);
        assertThat(addressOf(number)).isEqualTo("SUSPECT");
        assertThat(notes(number)).isEqualTo(1);
    }

    // M50
    @Test
    void aReportAboutSomebodyElseKillsNoAddress() {
        Written written = Written.once();
        String from = written.from();
        String number = written.number();
        assertThat(fate(report("nguoi.khac@example.org", "failed", "5.1.1", written.letter())))
                .isEqualTo("BOUNCE " + number);
        assertThat(addressOf(number)).isEqualTo("SUSPECT");
    }

    // M50
    @Test
    void aForgedReportOrOneWithoutOriginalChangesNothing() {
        Written written = Written.once();
        String from = written.from();
        String number = written.number();
        String id = Mails.header(written.letter(), "Message-ID");
        String forged = "Message-ID: <out-" + "0".repeat(44) + id.substring(id.indexOf('@')) + "\r\n";
        assertThat(fate(report("phananh@localhost", from, "failed", "5.1.1", forged)))
                .isEqualTo("BOUNCE -");
        assertThat(fate(report("phananh@localhost", from, "failed", "5.1.1", "X-Case: " + number + "\r\n")))
                .isEqualTo("BOUNCE -");
        assertThat(stateOf(number)).isEqualTo("WAITING");
        assertThat(addressOf(number)).isEqualTo("GOOD");
        assertThat(notes(number)).isZero();
    }

    @Test
    void aReportInWordsIsKnownByTheAddressItCameBackTo() {
        Written written = Written.once();
        String number = written.number();
        String back = written.replyTo();
        byte[] mail = ("From: MAILER-DAEMON@mx.example.org\r\nTo: " + back
                        + "\r\nSubject: failure notice\r\n\r\nHi. This is the qmail-send program.\r\n")
                .getBytes(UTF_8);
        assertThat(fate(mail)).isEqualTo("BOUNCE " + number);
        assertThat(addressOf(number)).isEqualTo("SUSPECT");
    }

    @Test
    void theSameReportTwiceIsOneNote() {
        Written written = Written.once();
        String from = written.from();
        String number = written.number();
        fate(report(from, "failed", "5.2.2", written.letter()));
        fate(report(from, "failed", "5.2.2", written.letter()));
        byte[] third = report(from, "failed", "4.4.7", written.letter());
        assertThat(fate(third)).isEqualTo("BOUNCE " + number);
        assertThat(notes(number)).isEqualTo(1);
        assertThat(addressOf(number)).isEqualTo("SUSPECT");
    }

    // M50
    @Test
    void aMorningLetterThatComesBackMarksEachCaseThatItToldOf() {
        String from = "no-reply." + Mails.someone();
        String alone = MAILS.open(from, Mails.mail(from, "x", "Chuyện ở chợ phường."));
        letterOf(alone);
        String first = MAILS.open(from, Mails.mail(from, "y", "Chuyện ở bến xe."));
        String second = MAILS.open(from, Mails.mail(from, "z", "Chuyện ở trạm y tế."));
        String both = "'" + first + "','" + second + "'";
        Mails.eventually(() -> Optional.of(heldOf(both)).filter(n -> n == 2));
        MAILS.change("update letter l join case_file c on c.id = l.case_id set l.send_after = l.event_at"
                + " where c.number in (" + both + ")");
        String letter = letterOf(first);
        assertThat(letter).contains(first, second);

        assertThat(fate(report(from, "failed", "5.1.1", letter))).isEqualTo("BOUNCE " + first);
        assertThat(stateOf(first) + stateOf(second)).isEqualTo("BOUNCEDBOUNCED");
        assertThat(notes(first) + notes(second)).isEqualTo(2);
        assertThat(stateOf(alone)).isEqualTo("WAITING");
        assertThat(notes(alone)).isZero();
    }

    private static int heldOf(String numbers) {
        return (int) MAILS.rows("select l.id v from letter l join case_file c on c.id = l.case_id where l.held"
                        + " and c.number in (" + numbers + ")")
                .count();
    }

    // M41
    @Test
    void aSubjectThatSmugglesAHeaderLeavesNoTraceInTheLetter() {
        String from = Mails.someone();
        String number = MAILS.open(from, Mails.mail(from, "=?utf-8?q?x=0D=0ABcc:_evil@example.org?=", STORY));
        String letter = letterOf(number);
        assertThat(letter.lines().filter(l -> l.startsWith("Subject:"))).hasSize(1);
        assertThat(letter).doesNotContainIgnoringCase("bcc:").doesNotContain("evil@");
    }

    // M51
    @Test
    void whoeverAsksForAReceiptGetsTheAcknowledgementOnly() {
        String from = Mails.someone();
        String number = written(from, "Disposition-Notification-To: " + from, "Return-Receipt-To: " + from);
        letterOf(number);
        assertThat(stateOf(number)).isEqualTo("WAITING");
        byte[] read = ("From: " + from + "\r\nTo: phananh@localhost\r\nContent-Type: multipart/report;"
                        + " report-type=disposition-notification; boundary=r\r\n\r\n--r\r\n\r\nda doc\r\n--r--\r\n")
                .getBytes(UTF_8);
        assertThat(fate(read)).isEqualTo("AUTO -");
    }

    // M52
    @Test
    void anAbsenceNoteToALetterOpensNothingAndIsNotAnswered() {
        Written written = Written.once();
        String from = written.from();
        String number = written.number();
        byte[] absent = Mails.mail(
                from,
                "Tự động trả lời: Đã nhận",
                "Tôi nghỉ đến thứ Hai.",
                "Auto-Submitted: auto-replied",
                "In-Reply-To: " + Mails.header(written.letter(), "Message-ID"));
        assertThat(fate(absent)).isEqualTo("AUTO " + number);
        assertThat(stateOf(number)).isEqualTo("WAITING");
        assertThat(AtTheDesk.as("triage").open(number).body()).contains("Máy của người gửi tự trả lời");
        assertThat(MAILS.caseOf(number).getString("status")).isEqualTo("NEW");
    }

    // M52
    @Test
    void anAbsenceNoteOfSomebodyElseIsTiedToNothing() {
        Written written = Written.once();
        byte[] absent = Mails.mail(
                Mails.someone(),
                "Vắng mặt",
                "Tôi nghỉ đến thứ Hai.",
                "Auto-Submitted: auto-replied",
                "In-Reply-To: " + written.messageId());
        assertThat(fate(absent)).isEqualTo("AUTO -");
    }

    // M52
    @Test
    void anAbsenceNoteWithTheNumberInItsSubjectOnlyWaitsForNobodyAndNamesTheCase() {
        Written written = Written.once();
        byte[] absent = Mails.mail(
                written.from(), "Trả lời tự động: Đã nhận – mã hồ sơ " + written.number(), "Tôi nghỉ đến thứ Hai.");
        assertThat(fate(absent)).isEqualTo("AUTO -");
        assertThat(MAILS.hint()).isEqualTo(written.number());
        assertThat(MAILS.rows("select state v from mail_item order by seq desc limit 1"))
                .containsExactly("DONE");
    }

    // M53
    @Test
    void ourOwnLetterComingBackOpensNothing() {
        String letter = Written.once().letter();
        assertThat(fate(letter.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(UTF_8)))
                .startsWith("AUTO ");
    }

    // M54: thirty rounds here; a budget that holds for thirty holds for a thousand
    @Test
    void twoProgramsThatAnswerEachOtherGetThreeLettersAtMost() {
        String from = Mails.someone();
        String last = written(from);
        letterOf(last);
        for (int round = 1; round < 30; round++) {
            String subject = "Tra loi: ma ho so " + last;
            last = MAILS.open(from, Mails.mail(from, subject, STORY + "\n> thu so " + round));
        }
        String ofLast = last;
        Mails.eventually(() -> MAILS.rows("select l.held v from letter l join case_file c on c.id = l.case_id where"
                        + " c.number = '" + ofLast + "' and l.send_after > utc_timestamp() + interval 1 minute")
                .findFirst());
        assertThat(MAILS.rows("select count(*) v from letter l join case_file c on c.id = l.case_id where l.copied_at"
                        + " is not null and l.address_digest = (select k.address_digest from letter_contact k"
                        + " join case_file f on f.id = k.case_id where f.number = '" + ofLast + "')"))
                .containsExactly("2");
    }

    // M55
    @Test
    void theLetterGoesToWhoWroteAndNotToWhereHePoints() {
        String from = Mails.someone();
        String plain = written(from);
        String pointing = written(from, "Reply-To: nan.nhan@example.org", "Sender: nan.nhan@example.org");
        assertThat(MAILS.rows("select count(distinct l.address_digest) v from letter l join case_file c"
                        + " on c.id = l.case_id where c.number in ('" + plain + "', '" + pointing + "')"))
                .containsExactly("1");
    }

    // M76
    @Test
    void aNamelessSenderHasNeitherLetterNorContact() {
        String number =
                MAILS.open("a@example.org", Mails.mail("bi.danh@example.org", "x", "Tôi xin giấu tên. " + STORY));
        assertThat(MAILS.rows("select (select count(*) from letter l where l.case_id = c.id)"
                        + " + (select count(*) from letter_contact k where k.case_id = c.id) v"
                        + " from case_file c where c.number = '" + number + "'"))
                .containsExactly("0");
    }

    // M85
    @Test
    void aMailboxThatNobodyReadsGetsOneLetterADay() {
        String from = "no-reply." + Mails.someone();
        String first = written(from);
        letterOf(first);
        String second = MAILS.open(from, Mails.mail(from, "y", "Chuyện khác hẳn ở chợ phường."));
        Mails.eventually(() -> MAILS.rows("select l.held v from letter l join case_file c on c.id = l.case_id"
                        + " where l.held and c.number = '" + second + "'")
                .findFirst());
        assertThat(MAILS.copies(second)).isEmpty();
    }
}
