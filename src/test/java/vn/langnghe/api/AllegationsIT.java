package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.api.Caller.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

/** What a case alleges, item by item: one finding each before an answer, and who reads what of it. */
class AllegationsIT {
    private static final String SECRET = "Ông trạm cầm phong bì hai triệu ở quán Bàng Xanh.";

    private final Caller citizen = Caller.citizen();
    private final Caller triage = Caller.staff("triage");
    private final Caller office = Caller.staff("internal-affairs");
    private final Caller inspector = Caller.staff("inspector");
    private final Caller approver = Caller.staff("approver");

    private JsonObject submitted(String kind) {
        return citizen.submit(
                Json.createObjectBuilder(object("text", "Ở trạm có người nhận tiền rồi mới ký giấy.", "kind", kind))
                        .add("identity", object("mode", "ANONYMOUS"))
                        .build());
    }

    private String routed(String kind) {
        String number = submitted(kind).getString("caseNumber");
        return toOffice(number);
    }

    private String toOffice(String number) {
        triage.act(number, "ROUTE", "office", "PNV");
        office.act(number, "ACCEPT");
        return number;
    }

    private static Object[] answer(String outcome) {
        return new Object[] {"text", "Đã kiểm tra, có kết quả từng nội dung.", "outcome", outcome};
    }

    private static Object[] finding(int item, String finding) {
        return new Object[] {
            "item", String.valueOf(item), "finding", finding, "text", "Biên bản ngày 05/02 cho thấy.", "basis", "Điều 8"
        };
    }

    private static List<JsonObject> items(JsonObject seen) {
        return seen.getJsonArray("allegations").getValuesAs(JsonObject.class);
    }

    @Test
    void anAnswerWaitsForAFindingOnEveryAllegation() {
        JsonObject receipt = submitted("PHAN_ANH");
        String number = toOffice(receipt.getString("caseNumber"));
        office.act(number, "ALLEGE", "allegation", "Nhận tiền.");
        office.act(number, "ALLEGE", "allegation", "Trễ hẹn.");
        office.act(number, "ALLEGE", "allegation", "Ghi nhầm.");
        office.act(number, "FIND", finding(1, "CORRECT"));
        Reply early = office.tryAct(number, "SUBMIT", answer("SUBSTANTIATED"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body()).contains("Mục “finding”", "2, 3", "Luật Tố cáo 2018, Điều 35");
        office.act(number, "DROP", "item", "3", "reason", "Ghi nhầm");
        office.act(number, "FIND", finding(2, "WRONG"));
        Reply wrong = office.tryAct(number, "SUBMIT", answer("SUBSTANTIATED"));
        assertThat(wrong.status()).as("half of it was wrong").isEqualTo(422);
        assertThat(wrong.body()).contains("Mục “outcome”", "PARTLY_SUBSTANTIATED");
        assertThat(items(citizen.track(receipt).json()))
                .as("not before the answer")
                .isEmpty();

        office.act(number, "SUBMIT", answer("PARTLY_SUBSTANTIATED"));
        approver.act(number, "APPROVE");
        List<JsonObject> read = items(citizen.track(receipt).json());
        assertThat(read).extracting(item -> item.getString("content")).containsExactly("Nhận tiền.", "Trễ hẹn.");
        assertThat(read).extracting(item -> item.getString("findingLabel")).containsExactly("Đúng", "Sai");
    }

    @Test
    void otherWordsNeedAnotherFinding() {
        String number = routed("PHAN_ANH");
        office.act(number, "ALLEGE", "allegation", "Nhận tiền.");
        office.act(number, "FIND", finding(1, "WRONG"));
        assertThat(office.tryAct(number, "REWORD", "item", "1", "allegation", "Đòi tiền.")
                        .status())
                .as("without a reason")
                .isEqualTo(422);
        office.act(number, "REWORD", "item", "1", "allegation", "Đòi tiền.", "reason", "Viết rõ hơn");
        assertThat(items(office.caseOf(number)).get(0)).doesNotContainKey("finding");
        assertThat(office.tryAct(number, "SUBMIT", answer("UNFOUNDED")).status())
                .isEqualTo(422);
        assertThat(office.tryAct(number, "FIND", finding(7, "WRONG")).body()).contains("Mục “item”");
        assertThat(office.tryAct(number, "FIND", finding(1, "MAYBE")).body()).contains("Mục “finding”", "NO_BASIS");
    }

    @Test
    void theHistoryHoldsNumbersAndDigestsOnly() {
        String number = routed("PHAN_ANH");
        office.act(number, "ALLEGE", "allegation", SECRET);
        office.act(number, "FIND", finding(1, "PARTLY"));
        try (var database = RunningService.get().database()) {
            List<String> details = database.list(
                    "select details from ledger_entry where case_number = ? and action in ('ALLEGE', 'FIND') order by seq",
                    row -> row.text("details"),
                    number);
            assertThat(details.get(0)).matches("item=1;digest=[0-9a-f]{16}");
            assertThat(details.get(1)).matches("item=1;digest=[0-9a-f]{16};finding=PARTLY");
        }
    }

    @Test
    void anItemThatMayRepeatASealedStoryIsReadByWhoReadsTheStory() {
        JsonObject receipt = submitted("TO_CAO_INFO");
        String number = receipt.getString("caseNumber");
        triage.act(number, "ALLEGE", "allegation", SECRET);
        triage.act(number, "ALLEGE", "allegation", "Nhận tiền khi ký giấy.", "forOffice", "true");
        triage.act(number, "ROUTE", "office", "PNV", "extract", "Có người nhận tiền khi ký giấy.");
        office.act(number, "ACCEPT");
        List<JsonObject> seen = items(office.caseOf(number));
        assertThat(seen.get(0)).doesNotContainKey("content");
        assertThat(seen.get(1).getString("content")).isEqualTo("Nhận tiền khi ký giấy.");
        assertThat(office.caseOf(number).toString()).doesNotContain("Bàng Xanh");
        assertThat(office.tryAct(number, "FIND", finding(1, "WRONG")).status())
                .as("nobody judges what is kept from him")
                .isEqualTo(422);

        approver.act(number, "TAKE_OVER", "reason", "Có nội dung đơn vị không đọc được");
        assertThat(items(inspector.caseOf(number)).get(0).getString("content")).isEqualTo(SECRET);
        inspector.act(number, "FIND", finding(1, "CORRECT"));
        inspector.act(number, "FIND", finding(2, "CORRECT"));
        Reply named =
                inspector.tryAct(number, "SUBMIT", "text", "Bà Trần Thị Sen nói đúng.", "outcome", "SUBSTANTIATED");
        assertThat(named.status()).isEqualTo(422);
        assertThat(named.body()).contains("Mục “text”", "Trần Thị Sen", "Luật Tố cáo 2018, Điều 56");
        inspector.act(number, "SUBMIT", answer("SUBSTANTIATED"));
        approver.act(number, "APPROVE");
        assertThat(items(citizen.track(receipt).json()).get(0).getString("content"))
                .isEqualTo(SECRET);
        try (var database = RunningService.get().database()) {
            assertThat(database.list(
                            "select coalesce(a.words, '') as words from allegation a join case_file c on c.id = a.case_id"
                                    + " where c.number = ?",
                            row -> row.text("words"),
                            number))
                    .as("in envelopes only")
                    .hasSize(4)
                    .containsOnly("");
        }
    }

    @Test
    void aCaseThatBecomesSealedTakesItsItemsAlong() {
        String number = submitted("PHAN_ANH").getString("caseNumber");
        triage.act(number, "ALLEGE", "allegation", SECRET);
        triage.act(number, "CLASSIFY", "category", "BRIBERY");
        assertThat(items(triage.caseOf(number)).get(0).getString("content")).isEqualTo(SECRET);
        try (var database = RunningService.get().database()) {
            assertThat(database.list(
                            "select a.words_sealed from allegation a join case_file c on c.id = a.case_id where c.number = ?"
                                    + " and a.words is null",
                            row -> row.bytes("words_sealed"),
                            number))
                    .hasSize(1)
                    .doesNotContainNull();
        }
    }

    @Test
    void anAnswerTellsNobodysTelephone() {
        String number = routed("PHAN_ANH");
        Reply no = office.tryAct(number, "SUBMIT", "text", "Xin gọi 0912 345 678.", "outcome", "EXPLAINED");
        assertThat(no.status()).isEqualTo(422);
        assertThat(no.body()).contains("Mục “text”", "0912 345 678");
    }

    @Test
    void aGroundThatASuspensionNamesIsOneOfItsKind() {
        String number = routed("PHAN_ANH");
        Object[] foreign = {"ground", "TIRED", "reason", "Chờ ý kiến", "documentNumber", "5/QĐ"};
        assertThat(office.tryAct(number, "SUSPEND", foreign).body()).contains("TIRED", "OTHER_RESULT");
        Object[] draft = {"ground", "OTHER_RESULT", "reason", "Chờ ý kiến của ‹cơ quan›.", "documentNumber", "5/QĐ"};
        assertThat(office.tryAct(number, "SUSPEND", draft).body()).contains("Mục “reason”", "‹…›");
        Object[] good = {"ground", "OTHER_RESULT", "reason", "Chờ ý kiến Sở.", "documentNumber", "5/QĐ"};
        office.act(number, "SUSPEND", good);
        String proposal =
                office.caseOf(number).getJsonArray("proposals").getJsonObject(0).getString("id");
        assertThat(approver.act(number, "CONFIRM", "proposal", proposal).getString("status"))
                .isEqualTo("SUSPENDED");
    }
}
