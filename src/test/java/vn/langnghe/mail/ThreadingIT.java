package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which mails join a case, and which only may belong to one. */
class ThreadingIT {
    private static final Mails MAILS = new Mails();
    private static final String STORY = "Máy lấy số của bộ phận một cửa hỏng từ thứ Hai.";
    private static final String MORE = "Tôi gửi thêm ảnh chụp biên nhận ngày 12/3.";

    private static String fate(String from, byte[] mail) {
        long mark = MAILS.mark();
        assertThat(MAILS.send(from, mail)).startsWith("250");
        return MAILS.fatesAfter(mark).get(0);
    }

    private static List<String> said(String number) {
        return MAILS.caseOf(number).getJsonArray("messages").getValuesAs(JsonObject.class).stream()
                .map(m -> m.getString("kind") + " " + m.getString("text"))
                .toList();
    }

    private static void opensACaseOfItsOwn(Written written, byte[] mail, String hint) {
        assertThat(fate(written.from(), mail)).startsWith("CASE PY-").doesNotContain(written.number());
        assertThat(MAILS.hint()).isEqualTo(hint);
        assertThat(said(written.number())).isEmpty();
    }

    @Test
    void aReplyToALetterJoinsItsCaseWithItsBytesAndGetsNoLetter() {
        Written written = Written.once();
        assertThat(fate(written.from(), written.reply(MORE))).isEqualTo("APPENDED " + written.number());
        assertThat(said(written.number())).containsExactly("ADDITION " + MORE);
        assertThat(MAILS.trace()).contains("thread:references:ours", "thread:joined");
        assertThat(MAILS.rows("select concat(count(*), ' ', count(distinct s.id)) v from submission s join case_file c"
                        + " on c.id = s.case_id where c.number = '" + written.number() + "'"))
                .containsExactly("2 2");
        assertThat(MAILS.rows("select action v from ledger_entry where case_number = '" + written.number()
                        + "' order by seq"))
                .containsExactly("RECEIVE", "ADDITION", "MAIL_JOINED");
        assertThat(MAILS.rows("select count(*) v from letter l join case_file c on c.id = l.case_id where c.number = '"
                        + written.number() + "'"))
                .containsExactly("1");
    }

    @Test
    void aReplyAnswersTheQuestionThatIsOpen() {
        Written written = Written.once();
        MAILS.act(written.number(), "ASK", "questions", "Máy nào, ở tầng mấy?");
        assertThat(fate(written.from(), written.reply("Máy ở tầng hai."))).startsWith("APPENDED ");
        JsonObject file = MAILS.caseOf(written.number());
        assertThat(file.getString("status")).isEqualTo("NEW");
        assertThat(said(written.number())).contains("REPLY Máy ở tầng hai.");
    }

    @Test
    void filesOfAReplyJoinThoseOfTheCase() {
        Written written = Written.once();
        String mail = "From: " + written.from() + "\r\nIn-Reply-To: " + written.messageId()
                + "\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain;"
                + " charset=UTF-8\r\n\r\n" + MORE
                + "\r\n--b\r\nContent-Type: application/pdf; name=\"bien-nhan.pdf\"\r\n\r\n%PDF-1.4\r\n--b--\r\n";
        assertThat(fate(written.from(), mail.getBytes(UTF_8))).startsWith("APPENDED ");
        assertThat(MAILS.caseOf(written.number()).getJsonArray("attachments").getValuesAs(JsonObject.class))
                .extracting(a -> a.getString("name"))
                .containsExactly("bien-nhan.pdf");
    }

    @Test
    void aProgramThatDropsTheIdsIsKnownByTheAddressItAnswers() {
        Written written = Written.once();
        byte[] mail = Mails.mail(written.from(), "Gui them", MORE, "Cc: <" + written.replyTo() + ">");
        assertThat(fate(written.from(), mail)).isEqualTo("APPENDED " + written.number());
        assertThat(MAILS.trace()).contains("thread:address:ours");
    }

    @Test
    void aLetterInASealedCaseIsAnsweredIntoItsEnvelope() {
        String from = Mails.someone();
        String number =
                MAILS.open(from, Mails.mail(from, "x", STORY + " Xin giữ kín tên tôi và trả lời cho tôi biết."));
        String id = Mails.header(MAILS.letters(number).get(0), "Message-ID");
        assertThat(fate(from, Mails.mail(from, "Re: x", MORE, "In-Reply-To: " + id)))
                .startsWith("APPENDED ");
        assertThat(said(number)).containsExactly("ADDITION " + MORE);
        assertThat(MAILS.rows("select count(*) v from case_message m join case_file c on c.id = m.case_id"
                        + " where c.number = '" + number + "' and m.body is null and m.body_sealed is not null"))
                .containsExactly("1");
    }

    // M19
    @Test
    void fiveThousandReferencesAreReadFromTheRight() {
        Written written = Written.once();
        String many = "<so-khac.0123456789@example.org>\r\n ".repeat(5_000);
        byte[] mail = Mails.mail(written.from(), "Re: x", MORE, "References: " + many + written.messageId());
        assertThat(fate(written.from(), mail)).isEqualTo("APPENDED " + written.number());
        assertThat(MAILS.trace()).filteredOn(t -> t.startsWith("thread:")).hasSize(2);
    }

    // M66, M67
    @Test
    void aNumberInTheSubjectIsAHintWhoeverWritesIt() {
        Written written = Written.once();
        String subject = "[" + written.number() + "] bo sung";
        opensACaseOfItsOwn(written, Mails.mail(Mails.someone(), subject, MORE), written.number());
        opensACaseOfItsOwn(written, Mails.mail(written.from(), subject, MORE), written.number());
        assertThat(MAILS.trace()).contains("thread:number");
    }

    // M67
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.example.org; dmarc=fail header.from=example.org",
                "mx.example.org; spf=fail smtp.mailfrom=example.org; dkim=none"
            })
    void aReplyWhoseSenderOurServerDoubtsWaitsForAPerson(String found) {
        Written written = Written.once();
        byte[] mail = Mails.mail(
                written.from(),
                "Re: x",
                MORE,
                "Authentication-Results: " + found,
                "References: " + written.messageId());
        opensACaseOfItsOwn(written, mail, written.number());
        assertThat(MAILS.trace()).contains("thread:sender-not-authentic");
    }

    // M68, M84
    @Test
    void idsThatNobodySignedAreNothing() {
        Written written = Written.once();
        String id = written.messageId();
        String letter = MAILS.rows("select l.id v from letter l join case_file c on c.id = l.case_id where c.number = '"
                        + written.number() + "'")
                .findFirst()
                .orElseThrow();
        char last = id.charAt(48);
        String forged = id.substring(0, 48) + (last == '0' ? '1' : '0') + id.substring(49);
        assertThat(forged).isNotEqualTo(id).hasSameSizeAs(id);
        for (String other : List.of(
                forged,
                "<out-" + letter + "@localhost>",
                "<out-1@localhost>",
                "<notify-1-1-1768000000@localhost>",
                "<out-" + written.number() + "@localhost>",
                "<reply-" + id.substring(5))) {
            opensACaseOfItsOwn(
                    written,
                    Mails.mail(written.from(), "Re: x", MORE + other, "References: " + other, "In-Reply-To: " + other),
                    "-");
        }
    }

    // M69
    @Test
    void anAddressForgedOrExpiredOrOfAnotherCaseProvesNothing() {
        Written written = Written.once();
        Written other = Written.once();
        String forged = written.replyTo().replaceFirst(".@", written.replyTo().contains("0@") ? "1@" : "0@");
        opensACaseOfItsOwn(written, Mails.mail(written.from(), "x", MORE, "Cc: " + forged), "-");

        byte[] foreign = Mails.mail(written.from(), "x", MORE + " 2", "Cc: " + other.replyTo());
        opensACaseOfItsOwn(written, foreign, other.number());
        assertThat(MAILS.trace()).contains("thread:other-sender");

        byte[] both = Mails.mail(
                written.from(), "x", MORE + " 3", "References: " + written.messageId(), "Cc: " + other.replyTo());
        opensACaseOfItsOwn(written, both, written.number());
        assertThat(MAILS.trace()).contains("thread:two-cases");

        MAILS.change(
                "update letter l join case_file c on c.id = l.case_id set l.event_at = '2020-01-01' where c.number ="
                        + " '" + written.number() + "'");
        opensACaseOfItsOwn(written, written.reply(MORE + " 4"), written.number());
        assertThat(MAILS.trace()).contains("thread:expired");
    }

    // M70
    @Test
    void headersThatPretendToBeOursGiveNothing() {
        Written written = Written.once();
        byte[] mail = Mails.mail(
                Mails.someone(),
                "x",
                MORE,
                "X-LangNghe-Case: " + written.number(),
                "X-PAKN-Case: " + written.number(),
                "X-Loop: nobody@example.org",
                "Authentication-Results: localhost; dmarc=pass",
                "References: " + written.messageId());
        opensACaseOfItsOwn(written, mail, written.number());
        assertThat(MAILS.trace()).contains("thread:other-sender");
    }

    // M71
    @Test
    void whoeverStoodInCcGainsNothingByTheIdHeSaw() {
        Written written = Written.once();
        byte[] cc = Mails.mail(
                written.from(), "Re: x", MORE, "Cc: nguoi.ngoai@example.org", "References: " + written.messageId());
        assertThat(fate(written.from(), cc)).startsWith("APPENDED ");
        byte[] outsider = Mails.mail(
                "nguoi.ngoai@example.org", "Re: x", MORE + " Tôi nữa.", "References: " + written.messageId());
        assertThat(fate("nguoi.ngoai@example.org", outsider)).startsWith("CASE ");
        assertThat(MAILS.hint()).isEqualTo(written.number());
        assertThat(said(written.number())).hasSize(1);
    }

    // M72
    @Test
    void aReplyToAClosedCaseIsANewOneThatPointsBack() {
        Written written = Written.once();
        MAILS.change("update case_file set status = 'CLOSED' where number = '" + written.number() + "'");
        assertThat(fate(written.from(), written.reply(MORE))).startsWith("CASE ");
        assertThat(MAILS.hint()).isEqualTo(written.number());
        assertThat(MAILS.trace()).contains("thread:closed");
    }

    // M72
    @Test
    void aReplyToACaseThatFollowsAnotherIsToldThereWithoutItsWords() {
        Written primary = Written.once();
        Written follower = Written.once();
        MAILS.act(follower.number(), "FOLLOW", "primary", primary.number());
        assertThat(fate(follower.from(), follower.reply(MORE))).isEqualTo("APPENDED " + follower.number());
        assertThat(said(primary.number())).isEmpty();
        assertThat(MAILS.rows("select concat(action, details) v from ledger_entry where case_number = '"
                        + primary.number() + "' order by seq desc limit 1"))
                .containsExactly("FOLLOWER_WROTE");
    }

    // M72
    @Test
    void aReplyAfterATransferJoinsAndAfterErasureOpensACase() {
        Written written = Written.once();
        MAILS.change("update case_file set status = 'TRANSFERRED' where number = '" + written.number() + "'");
        assertThat(fate(written.from(), written.reply(MORE))).isEqualTo("APPENDED " + written.number());
        MAILS.change("delete l from letter l join case_file c on c.id = l.case_id where c.number = '" + written.number()
                + "'");
        byte[] late = Mails.mail(written.from(), "Re: x", MORE + " 2", "References: " + written.messageId());
        assertThat(fate(written.from(), late)).startsWith("CASE ");
        assertThat(MAILS.hint()).isEqualTo("-");
    }

    static Stream<String> spellings() {
        return Stream.of("%s", "py%s", "PY\u2013%s", "\uff30\uff39%s", "P\u2066Y%s\u2069", "P\u200bY%s");
    }

    // M73
    @ParameterizedTest
    @MethodSource("spellings")
    void aNumberIsKnownHoweverItIsTyped(String spelling) {
        Written written = Written.once();
        String rest = written.number().substring(2);
        String typed = spelling.equals("%s")
                ? written.number()
                : spelling.replace(
                        "%s", spelling.contains("\u2013") ? rest.substring(1).replace('-', '\u2013') : rest);
        opensACaseOfItsOwn(written, Mails.mail(written.from(), "Ho so " + typed, MORE), written.number());
    }

    // M73
    @Test
    void ofTwoNumbersNoneIsSuggestedAndTheIdDecides() {
        Written one = Written.once();
        Written two = Written.once();
        String subject = one.number() + " va " + two.number();
        opensACaseOfItsOwn(one, Mails.mail(one.from(), subject, MORE), "-");
        assertThat(MAILS.trace()).contains("thread:numbers");
        byte[] proven = Mails.mail(two.from(), subject, MORE, "References: " + two.messageId());
        assertThat(fate(two.from(), proven)).isEqualTo("APPENDED " + two.number());
    }

    // M74
    @Test
    void theLetterThatAReplyRepeatsStaysInItsBytes() {
        Written written = Written.once();
        String quoted = "\n\nVào Th 5, 12 thg 3, 2026 lúc 08:15 Tiếp nhận <phananh@localhost> đã viết:\n\n"
                + "> Kính gửi ông/bà,\n> Số điện thoại của bà Hạnh: 0257 000 000\n";
        assertThat(fate(written.from(), written.reply(MORE + quoted))).startsWith("APPENDED ");
        assertThat(said(written.number())).containsExactly("ADDITION " + MORE);
        assertThat(MAILS.rows("select max(raw_size) v from submission s join case_file c on c.id = s.case_id where"
                        + " c.number = '" + written.number() + "'"))
                .containsExactly(Integer.toString(written.reply(MORE + quoted).length + "\r\n".length()));
    }

    // M74
    @Test
    void whatAReplyHandsOnIsWhatItSays() {
        Written written = Written.once();
        String handed = "Xin xem thư dưới.\n\n---------- Forwarded message ---------\nTừ: Phòng Địa chính\n"
                + "Chủ đề: Hẹn\nĐến: tôi\n\nHẹn ông ngày 20.";
        byte[] mail = Mails.mail(written.from(), "Fwd: Hen", handed, "References: " + written.messageId());
        assertThat(fate(written.from(), mail)).startsWith("APPENDED ");
        assertThat(said(written.number())).singleElement().asString().contains("Hẹn ông ngày 20.");
    }
}
