package vn.langnghe.web.operator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.Now;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** A signed paper at the counter: registered by number, and nothing of the case is seen but number and status. */
class SignedPageIT {
    private static final String PAGE = "/operator/signed";
    private static final String WORDS = "Ông Tư ở xã nhận tiền rồi mới ký giấy xác nhận nguồn gốc đất.";
    private static final String TODAY = LocalDate.now(Now.ZONE).toString();

    private final AtTheDesk operator = AtTheDesk.as("operator");
    private final AtTheDesk triage = AtTheDesk.as("triage");

    private static String submitted(String kind) {
        var body = Json.createObjectBuilder()
                .add("text", WORDS)
                .add("kind", kind)
                .add("identity", Json.createObjectBuilder().add("mode", "ANONYMOUS"));
        return RunningService.get()
                .http()
                .post("/api/v1/submissions", body.build())
                .json()
                .getString("caseNumber");
    }

    private Reply bring(String number, String... more) {
        Map<String, String> form = new HashMap<>(Map.of("number", number, "signedOn", TODAY));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return operator.post(PAGE, form);
    }

    @Test
    void theCounterRegistersAndSeesNumberAndStatusOnly() {
        String number = submitted("TO_CAO");
        assertThat(operator.open(number).status()).isEqualTo(404);
        Reply done = bring(" " + number.toLowerCase(java.util.Locale.ROOT) + " ");
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.body()).contains(number).contains("Mới tiếp nhận").doesNotContain("nguồn gốc đất");
        assertThat(operator.open(number).status()).as("still no sight").isEqualTo(404);
        assertThat(triage.open(number).body()).contains("Đơn có chữ ký nhận").contains("Tố cáo");

        Reply again = bring(number);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("chỉ ghi nhận một lần").contains("value=\"" + number + "\"");
    }

    @Test
    void aComplaintSaysWhichItIs() {
        String number = submitted("KHIEU_NAI");
        Reply wrong = bring(number, "complaint", "THIRD");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"problem-complaint\"").contains("Luật Khiếu nại 2011");
        assertThat(bring(number, "complaint", "SECOND").status()).isEqualTo(200);
        try (var database = RunningService.get().database()) {
            assertThat(database.list(
                            "select complaint from case_file where number = ?", r -> r.text("complaint"), number))
                    .containsExactly("SECOND");
        }
    }

    @Test
    void whatIsNoPaperForTheCounterIsRefusedBesideItsField() {
        assertThat(bring("PY-2020-999999").body()).contains("id=\"problem-number\"");
        assertThat(bring("../etc/passwd").body()).contains("id=\"problem-number\"");
        assertThat(bring("").body()).contains("id=\"problem-number\"");
        Reply report = bring(submitted("PHAN_ANH"));
        assertThat(report.status()).isEqualTo(409);
        assertThat(report.body()).contains("Chỉ khiếu nại và tố cáo");
        Reply tomorrow = bring(
                submitted("TO_CAO"),
                "signedOn",
                LocalDate.now(Now.ZONE).plusDays(1).toString());
        assertThat(tomorrow.body()).contains("id=\"problem-signedOn\"").contains("chưa đến");
        assertThat(triage.get(PAGE).status()).as("not for triage").isEqualTo(404);
    }

    /** The operator's office is BTN: what is about it does not exist at this counter. */
    @Test
    void aCaseAboutTheCountersOwnOfficeIsNotThere() {
        var body = Json.createObjectBuilder()
                .add("text", WORDS)
                .add("kind", "TO_CAO")
                .add("subject", Json.createObjectBuilder().add("officeCode", "BTN"))
                .add("identity", Json.createObjectBuilder().add("mode", "ANONYMOUS"));
        String number = RunningService.get()
                .http()
                .post("/api/v1/submissions", body.build())
                .json()
                .getString("caseNumber");
        assertThat(bring(number).body()).contains("id=\"problem-number\"");
    }

    @Test
    void namesOfThoseWhoSignedTogetherAreKeptInTheVaultOnly() {
        String number = submitted("TO_CAO");
        assertThat(triage.press(
                                number,
                                "GROUP",
                                "signers",
                                "6",
                                "representatives",
                                "2",
                                "names",
                                "Kpă Hờ Lan\nRơ Chăm Tuyết Mai")
                        .status())
                .isEqualTo(302);
        assertThat(triage.open(number).body())
                .contains("6 người ký, 2 người đại diện")
                .doesNotContain("Hờ Lan")
                .doesNotContain("Tuyết Mai");
        try (var database = RunningService.get().database()) {
            List<byte[]> kept = database.list(
                    "select n.sealed from group_names n join case_file c on c.id = n.case_id where c.number = ?",
                    r -> r.bytes("sealed"),
                    number);
            assertThat(kept).hasSize(1);
            // whole names: three letters stand in any sealed bytes and ids now and then
            assertThat(new String(kept.get(0), UTF_8)).doesNotContain("Hờ Lan").doesNotContain("Tuyết Mai");
            assertThat(database.list(
                            "select details from ledger_entry where case_number = ?", r -> r.text("details"), number))
                    .noneMatch(line -> line.contains("Hờ Lan") || line.contains("Tuyết Mai"));
        }
    }

    @Test
    void anOpenTaskStandsOnTheLineAndOnTheCaseUntilItIsDone() {
        String number = submitted("TO_CAO");
        triage.press(number, "FLAG", "flag", "PARTY_TRANSFER");
        String running = number.substring(number.lastIndexOf('-') + 1);
        assertThat(triage.get("/desk/queue?view=new&text=" + number).body())
                .contains(running)
                .contains("Việc theo cờ “Chuyển tổ chức đảng”");
        String open = triage.open(number).body();
        assertThat(open).contains("class=\"tasks\"").contains("Luật Tố cáo 2018, Điều 24 khoản 2");
        String task;
        try (var database = RunningService.get().database()) {
            task = database.list(
                            "select t.id from case_task t join case_file c on c.id = t.case_id where c.number = ?",
                            r -> r.text("id"),
                            number)
                    .get(0);
        }
        triage.press(number, "TASK_DONE", "task", task, "documentNumber", "07/CV");
        assertThat(triage.open(number).body()).doesNotContain("class=\"tasks\"").contains("07/CV");
        assertThat(triage.get("/desk/queue?view=new&text=" + number).body()).doesNotContain("Việc theo cờ");
    }
}
