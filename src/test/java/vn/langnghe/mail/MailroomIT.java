package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.web.AtTheDesk;

/** What triage does with the mails that wait. */
class MailroomIT {
    private static final Mails MAILS = new Mails();
    private static final String PAGE = "/desk/mailroom";

    private final AtTheDesk triage = AtTheDesk.as("triage");

    /** Sends a mail and gives the id of its row. */
    private static String item(byte[] mail) {
        return item("nguoi.la@example.org", mail);
    }

    private static String item(String returnPath, byte[] mail) {
        long mark = MAILS.mark();
        assertThat(MAILS.send(returnPath, mail)).startsWith("250");
        return MAILS.rows("select id v from mail_item where seq > " + mark)
                .findFirst()
                .orElseThrow();
    }

    private static String of(String item, String column) {
        return MAILS.rows("select coalesce(" + column + ", '-') v from mail_item where id = '" + item + "'")
                .findFirst()
                .orElseThrow();
    }

    private static void change(String sql) {
        try (ToolDatabase database = MAILS.service.database()) {
            assertThat(database.update(sql)).isPositive();
        }
    }

    private Reply open(String item, String more) {
        return triage.get(PAGE + "?tab=all&mail=" + item + more);
    }

    private Reply press(String item, String act, String... fields) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("tab", "all", "mail", item, "act", act));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return triage.post(PAGE, form);
    }

    private static String auto(String text) {
        String from = Mails.someone();
        return item(from, Mails.mail(from, "Tự động trả lời", text, "Auto-Submitted: auto-replied"));
    }

    @Test
    void anAttachedMailIsANoteThereAndItsOwnCaseFollows() {
        String target = MAILS.open("a@example.org", Mails.mail(Mails.someone(), "Mở cửa muộn", "Tám giờ mới mở cửa."));
        String item = item(Mails.mail(Mails.someone(), "Gửi thêm", "Tôi gửi thêm giấy hẹn số 4711."));
        String own = of(item, "case_number");
        change("update mail_item set hint_case = '" + target + "', state = 'OPEN' where id = '" + item + "'");
        assertThat(triage.get(PAGE).body()).contains(item);
        assertThat(open(item, "").body()).contains(target).contains("value=\"attach\"");

        assertThat(press(item, "attach", "number", target).status()).isEqualTo(302);

        assertThat(triage.get(PAGE).body()).doesNotContain(item);
        assertThat(of(item, "concat(state, decision, decided_by)")).isEqualTo("DONEATTACHEDstaff:triage");
        assertThat(MAILS.caseOf(own).getString("status")).isEqualTo("FOLLOWING");
        assertThat(triage.open(target).body()).contains("giấy hẹn số 4711").contains("Gắn một thư");
        assertThat(triage.open(own).body()).contains(target);
    }

    @Test
    void wordsOfASealedCaseDoNotGoIntoAnOpenOne() {
        String target = MAILS.open("a@example.org", Mails.mail(Mails.someone(), "Chờ lâu", "Chờ từ sáng."));
        String item = item(Mails.mail(Mails.someone(), "Xin giấu tên", "Xin giữ kín tên tôi. Chuyện kín 90125."));
        assertThat(press(item, "attach", "number", target).status()).isEqualTo(302);
        assertThat(triage.open(target).body()).doesNotContain("90125").contains("niêm kín");
    }

    @Test
    void aMailPutAsideBecomesACaseWhenAPersonSaysSo() {
        String item = auto("Nhân tiện tôi phản ánh: hồ sơ 8812 nộp hai tháng chưa trả.");
        assertThat(of(item, "concat(fate, ' ', state)")).isEqualTo("AUTO DONE");
        assertThat(press(item, "open").status()).isEqualTo(302);
        assertThat(of(item, "fate")).isEqualTo("CASE");
        assertThat(MAILS.caseOf(of(item, "case_number")).getString("text")).contains("hồ sơ 8812");
    }

    // M52
    @Test
    void whatAProgramsAnswerSaysBesidesIsFiledInTheCaseItIsTiedTo() {
        Written written = Written.once();
        String item = item(
                written.from(),
                Mails.mail(
                        written.from(),
                        "Tự động trả lời",
                        "Tôi đi vắng. Giấy hẹn số 5530 tôi gửi sau.",
                        "Auto-Submitted: auto-replied",
                        "In-Reply-To: " + written.messageId()));
        assertThat(of(item, "concat(fate, ' ', case_number)")).isEqualTo("AUTO " + written.number());
        assertThat(open(item, "").body()).contains("value=\"attach\"");
        assertThat(press(item, "attach", "number", written.number()).status()).isEqualTo(302);
        assertThat(of(item, "concat(fate, ' ', case_number)")).isEqualTo("APPENDED " + written.number());
        assertThat(triage.open(written.number()).body()).contains("số 5530");
    }

    @Test
    void aMailWithoutACaseIsFiledInAnotherOne() {
        String target = MAILS.open("a@example.org", Mails.mail(Mails.someone(), "Đất đai", "Chưa có kết quả."));
        String item = auto("Tôi đi vắng, số máy mới là 0900 55 66.");
        assertThat(press(item, "attach", "number", "PY-2026-999999").status()).isEqualTo(422);
        assertThat(press(item, "attach", "number", target.toLowerCase(java.util.Locale.ROOT))
                        .status())
                .isEqualTo(302);
        assertThat(of(item, "concat(fate, case_number)")).isEqualTo("APPENDED" + target);
        assertThat(triage.open(target).body()).contains("số máy mới");
    }

    @Test
    void nothingIsDiscardedWithoutAReasonAndWhatIsDiscardedStays() {
        String item = auto("Nghỉ lễ đến thứ Hai.");
        assertThat(press(item, "discard").status()).isEqualTo(422);
        assertThat(press(item, "discard", "reason", "Thư quảng cáo lịch nghỉ").status())
                .isEqualTo(302);
        assertThat(of(item, "fate")).isEqualTo("DISCARDED");
        assertThat(open(item, "").body()).contains("Thư quảng cáo lịch nghỉ").contains("Nghỉ lễ đến thứ Hai.");
        assertThat(MAILS.rows("select count(*) v from mail_item where reason_sealed like '%quảng cáo%'"))
                .containsExactly("0");
        assertThat(press(item, "open").status()).isEqualTo(302);
    }

    @Test
    void aMailThatOpenedACaseIsNotDiscardedHere() {
        String item = item(Mails.mail(Mails.someone(), "Vắng mặt", "Không có ai trực."));
        assertThat(press(item, "discard", "reason", "không thích").status()).isEqualTo(422);
        assertThat(of(item, "fate")).isEqualTo("CASE");
    }

    @Test
    void aMailReadAgainIsTheCaseThatItWouldHaveBeen() {
        String from = Mails.someone();
        byte[] mail = Mails.mail(from, "Nộp phí sai", "Lĩnh vực: WRONG_FEE\n\nThu của tôi 300 nghìn không biên lai.");
        String first = item(mail);
        change("update mail_arrival set state = 'OPEN', attempts = 2"
                + " where digest = (select digest from mail_item where id = '" + first + "')");
        String item = item(mail);
        String stub = of(item, "case_number");
        assertThat(of(item, "concat(fate, verdict, state)")).isEqualTo("QUARANTINEDUNREADABLEOPEN");
        assertThat(MAILS.caseOf(stub).getString("text")).startsWith("Thư chưa đọc được");

        assertThat(press(item, "again").status()).isEqualTo(302);

        JsonObject read = MAILS.caseOf(stub);
        assertThat(read.getString("text")).isEqualTo("Thu của tôi 300 nghìn không biên lai.");
        assertThat(read.getString("category")).isEqualTo("WRONG_FEE");
        assertThat(read.getString("title")).isEqualTo("Nộp phí sai");
        assertThat(of(item, "concat(fate, state)")).isEqualTo("CASEDONE");
        assertThat(press(item, "again").status()).isEqualTo(422);
    }

    @Test
    void anEncryptedMailIsACaseAndWaitsForAPersonBesides() {
        byte[] mail = ("From: " + Mails.someone() + "\r\nSubject: kín\r\nContent-Type: multipart/encrypted;"
                        + " protocol=\"application/pgp-encrypted\"; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n--b--")
                .getBytes(UTF_8);
        String item = item(mail);
        assertThat(of(item, "concat(fate, verdict, state)")).isEqualTo("QUARANTINEDPERSONOPEN");
        assertThat(MAILS.caseOf(of(item, "case_number")).getJsonArray("clocks")).isNotEmpty();
        assertThat(triage.get(PAGE + "?tab=quarantined").body()).contains(item);
        assertThat(press(item, "open").status()).isEqualTo(302);
        assertThat(of(item, "concat(state, decision)")).isEqualTo("DONEKEPT");
    }

    @Test
    void noViewShowsWhoSentIt() {
        String from = Mails.someone();
        byte[] mail = Mails.mail(
                from,
                "Chuyện ở xã",
                "Cổng khóa từ ba giờ.",
                "Reply-To: <tra.loi@example.net>",
                "Received: from nha.rieng.example.net\r\n\tby mx.example.org",
                "Message-ID: <abc@may.cua.toi.example>",
                "X-Mailer: Thunderbird cua Canh");
        String item = item(from, mail);
        String plain = open(item, "").body();
        String raw = open(item, "&show=raw").body();
        assertThat(plain).contains("Cổng khóa từ ba giờ.");
        assertThat(raw).contains("Subject: ").contains("Cổng khóa từ ba giờ.").contains("text/plain");
        for (String page : new String[] {plain, raw}) {
            assertThat(page)
                    .doesNotContain(from)
                    .doesNotContain("Nguyễn Thị Canh")
                    .doesNotContain("tra.loi")
                    .doesNotContain("nha.rieng")
                    .doesNotContain("may.cua.toi")
                    .doesNotContain("cua Canh");
        }
    }

    @Test
    void whatProgramsWriteShowsNoAddressAtAll() {
        String victim = Mails.someone();
        byte[] report = ("From: MAILER-DAEMON@example.org\r\nSubject: failure\r\nContent-Type: text/plain\r\n\r\n<"
                        + victim + ">: mailbox full")
                .getBytes(UTF_8);
        String item = item("", report);
        assertThat(of(item, "concat(fate, state)")).isEqualTo("BOUNCEOPEN");
        for (String show : new String[] {"", "&show=raw"}) {
            assertThat(open(item, show).body()).contains("mailbox full").doesNotContain(victim);
        }
        assertThat(press(item, "seen").status()).isEqualTo(302);
        assertThat(of(item, "concat(fate, state, decision)")).isEqualTo("BOUNCEDONESEEN");
    }

    @Test
    void theAccusedOfficeSeesNothingOfTheMail() {
        String item = item(Mails.mail(
                Mails.someone(),
                "Về bộ phận tiếp nhận",
                "Cơ quan bị phản ánh: BTN\n\nMã riêng 33917 bị trả lại vô cớ."));
        assertThat(open(item, "").status()).isEqualTo(404);
        assertThat(triage.get(PAGE + "?tab=all").body()).doesNotContain(item);
        assertThat(press(item, "attach", "number", "PY-2026-000001").status()).isEqualTo(404);
    }

    @Test
    void onlyTheReceptionDeskHasAMailRoom() {
        assertThat(AtTheDesk.as("internal-affairs").get(PAGE).status()).isEqualTo(404);
        assertThat(triage.get(PAGE + "?mail=kh%C3%B4ng").status()).isEqualTo(404);
    }

    @Test
    void aDifferenceIsToldOnThePageInHealthAndToPrograms() {
        String item = item(Mails.mail(Mails.someone(), "Đối soát", "Một thư."));
        assertThat(MAILS.asTriage("/api/v1/mail/reconciliation").json().getBoolean("matches"))
                .isTrue();
        String submission = of(item, "submission_id");
        change("update mail_item set submission_id = 'lost' where id = '" + item + "'");
        try {
            JsonObject day = MAILS.asTriage("/api/v1/mail/reconciliation").json();
            assertThat(day.getBoolean("matches")).isFalse();
            assertThat(day.getInt("received")).isEqualTo(day.getInt("cases") + others(day) + 1);
            assertThat(triage.get(PAGE).body()).contains("Lệch 1 thư");
            assertThat(MAILS.service.http().get("/health/ready").json().getJsonObject("warnings"))
                    .containsKey("mail-reconciliation");
        } finally {
            change("update mail_item set submission_id = '" + submission + "' where id = '" + item + "'");
        }
        assertThat(triage.get(PAGE).body()).contains("Không thiếu thư nào");
    }

    private static int others(JsonObject day) {
        return day.getInt("appended")
                + day.getInt("auto")
                + day.getInt("bounces")
                + day.getInt("quarantined")
                + day.getInt("discarded");
    }

    @Test
    void aMailThatWasPromisedAndHasNoRowIsMissed() {
        String item = item(Mails.mail(Mails.someone(), "Mất dòng", "Một thư."));
        change("update mail_item set digest = reverse(digest) where id = '" + item + "'");
        try {
            assertThat(MAILS.asTriage("/api/v1/mail/reconciliation").json().getBoolean("matches"))
                    .isFalse();
        } finally {
            change("update mail_item set digest = reverse(digest) where id = '" + item + "'");
        }
    }

    @Test
    void aRuleIsTriedOnTheLastMailsAndThenAppliesToTheNext() {
        String list = "List-Id: <tin." + Mails.someone().replace('@', '.') + ">";
        String item = item(Mails.mail(Mails.someone(), "Bản tin 1", "Tin tức.", list));
        assertThat(of(item, "concat(fate, verdict)")).isEqualTo("CASESILENT");
        String tried = open(item, "&form=rule&feature=LIST&effect=AUTO").body();
        assertThat(tried).contains("trúng 1, trong đó 1 thư đã mở hồ sơ, 0 do người viết. 1 thư");

        assertThat(press(item, "rule", "feature", "LIST", "effect", "AUTO").status())
                .isEqualTo(302);
        String next = item(Mails.mail(Mails.someone(), "Bản tin 2", "Tin tức nữa.", list));
        assertThat(of(next, "concat(fate, code)")).isEqualTo("AUTOrule");
        assertThat(open(next, "").body()).contains("Theo quy tắc");

        String rule = MAILS.rows("select id v from mail_rule where made_from = '" + item + "'")
                .findFirst()
                .orElseThrow();
        assertThat(triage.get(PAGE).body()).contains(rule);
        assertThat(press(item, "end", "rule", rule).status()).isEqualTo(302);
        String after = item(Mails.mail(Mails.someone(), "Bản tin 3", "Tin tức khác.", list));
        assertThat(of(after, "fate")).isEqualTo("CASE");
    }

    /** Who else wrote alike is no way to learn of a case that is hidden from whoever tries the rule. */
    @Test
    void aTrialCountsNoMailOfAHiddenCase() {
        String list = "List-Id: <kin." + Mails.someone().replace('@', '.') + ">";
        String item = item(Mails.mail(Mails.someone(), "Thư thứ nhất", "Một chuyện.", list));
        String other = item(Mails.mail(Mails.someone(), "Thư thứ hai", "Chuyện khác.", list));
        String trial = "&form=rule&feature=LIST&effect=AUTO";
        assertThat(open(item, trial).body()).contains("trúng 2, trong đó 2 thư");
        for (String hidden : List.of("confidentiality = 'RESTRICTED'", "subject_office = 'BTN'")) {
            change("update case_file set " + hidden + " where number = '" + of(other, "case_number") + "'");
            assertThat(open(item, trial).body()).as(hidden).contains("trúng 1, trong đó 1 thư");
            change("update case_file set confidentiality = 'OPEN', subject_office = null where number = '"
                    + of(other, "case_number") + "'");
        }
        assertThat(open(item, trial).body()).contains("trúng 2, trong đó 2 thư");
    }

    @Test
    void aRuleThatWouldShutPeopleOutIsRefused() {
        String item = item(Mails.mail(Mails.someone(), "Chuyện ở chợ", "Chợ thu phí sai."));
        assertThat(open(item, "&form=rule&feature=DOMAIN&effect=AUTO").body()).contains("quá rộng");
        assertThat(press(item, "rule", "feature", "DOMAIN", "effect", "AUTO").status())
                .isEqualTo(422);
        assertThat(MAILS.rows("select count(*) v from mail_rule where made_from = '" + item + "'"))
                .containsExactly("0");
    }
}
