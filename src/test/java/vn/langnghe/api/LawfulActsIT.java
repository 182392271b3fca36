package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.api.Caller.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Http.Reply;

/** What turns a petition away: a ground of the list, the checklist before it, a second person, a text to the citizen. */
class LawfulActsIT {
    private final Caller citizen = Caller.citizen();
    private final Caller triage = Caller.staff("triage");
    private final Caller approver = Caller.staff("approver");

    private JsonObject submitted(String kind) {
        return citizen.submit(
                Json.createObjectBuilder(object("text", "Ông Tư ở xã nhận tiền rồi mới ký.", "kind", kind))
                        .add("identity", object("mode", "ANONYMOUS"))
                        .build());
    }

    @Test
    void anActAgainstTheSenderNeedsAGroundOfTheList() {
        String number = submitted("PHAN_ANH").getString("caseNumber");
        Reply own = triage.tryAct(number, "NOT_ACCEPT", "ground", "Bận quá", "text", "Không nhận.");
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.body())
                .contains("Mục “ground”")
                .contains("ALREADY_ANSWERED")
                .contains("154/2026");
        Reply none = triage.tryAct(number, "FILE", "text", "Lưu.");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("Mục “ground”").contains("Luật");
        assertThat(triage.caseOf(number).getJsonArray("proposals")).isEmpty();
    }

    @Test
    void informationIsFiledOnlyAfterTheChecklistFoundNoEvidence() {
        JsonObject receipt = submitted("TO_CAO_INFO");
        String number = receipt.getString("caseNumber");
        String[] file = {"ground", "NO_EVIDENCE", "text", "Chưa đủ cơ sở để kiểm tra."};
        assertThat(triage.tryAct(number, "FILE", (Object[]) file).status()).isEqualTo(422);
        triage.act(number, "CHECK", "fitness", "IDENTIFIED=YES EVIDENCE=YES");
        assertThat(triage.tryAct(number, "FILE", (Object[]) file).status()).isEqualTo(422);
        triage.act(number, "CHECK", "fitness", "EVIDENCE=NO");
        triage.act(number, "FILE", (Object[]) file);

        JsonObject seen = triage.caseOf(number);
        assertThat(seen.getString("status")).isEqualTo("NEW");
        assertThat(seen.getJsonArray("checklist").getValuesAs(JsonObject.class))
                .anyMatch(q -> q.getString("code").equals("EVIDENCE") && !q.getBoolean("fulfilled"));
        String proposal = proposalOf(number);
        assertThat(triage.tryAct(number, "CONFIRM", "proposal", proposal).status())
                .isEqualTo(409);
        assertThat(approver.act(number, "CONFIRM", "proposal", proposal).getString("status"))
                .isEqualTo("CLOSED");
        assertThat(citizen.track(receipt).body())
                .contains("Chưa đủ cơ sở để kiểm tra.")
                .contains("Luật Tố cáo 2018, Điều 25");
    }

    @Test
    void aDenunciationIsForwardedOnce() {
        JsonObject receipt = submitted("TO_CAO");
        String number = receipt.getString("caseNumber");
        Object[] there = {"agency", "Ủy ban kiểm tra huyện", "text", "Thông tin được chuyển đến nơi có thẩm quyền."};
        triage.act(number, "TRANSFER", there);
        approver.act(number, "CONFIRM", "proposal", proposalOf(number));
        assertThat(citizen.track(receipt).body()).contains("Luật Tố cáo 2018, Điều 25 khoản 2");
        triage.act(number, "TAKE_BACK");
        Reply again = triage.tryAct(number, "TRANSFER", there);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("chỉ được chuyển một lần").contains("Điều 24 khoản 2");
        assertThat(again.json().getJsonArray("allowed").toString())
                .contains("ROUTE")
                .doesNotContain("TRANSFER");
    }

    @Test
    void anOfficeSendsBackOnAGroundAndTheSecondTimeTheArbiterHasIt() {
        String number = submitted("PHAN_ANH").getString("caseNumber");
        triage.act(number, "ROUTE", "office", "PNV");
        Caller office = Caller.staff("internal-affairs");
        Reply own = office.tryAct(number, "REFUSE", "ground", "Bận quá");
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.body())
                .contains("Mục “ground”")
                .contains("NOT_COMPETENT")
                .contains("Điều 26");
        office.act(number, "REFUSE", "ground", "OTHER_PLACE", "reason", "Xã này do huyện bên theo dõi.");
        assertThat(triage.caseOf(number).toString()).contains("ngoài địa bàn").contains("huyện bên theo dõi");
        assertThat(triage.caseOf(number).getInt("escalationLevel")).isZero();
        triage.act(number, "ROUTE", "office", "PNV");
        office.act(number, "REFUSE", "ground", "Việc này không thuộc chức năng của phòng.");
        JsonObject seen = triage.caseOf(number);
        assertThat(seen.getInt("escalationLevel")).isEqualTo(2);
        assertThat(seen.getString("status")).isEqualTo("NEW");
    }

    private String proposalOf(String number) {
        return triage.caseOf(number).getJsonArray("proposals").getJsonObject(0).getString("id");
    }

    @Test
    void aFlagBringsItsTaskOnceAndTheTaskGetsDone() {
        String number = submitted("TO_CAO_INFO").getString("caseNumber");
        triage.act(number, "FLAG", "flag", "CRIME_SIGNS");
        assertThat(triage.tryAct(number, "FLAG", "flag", "CRIME_SIGNS").status())
                .as("once")
                .isEqualTo(409);
        triage.act(number, "FLAG", "flag", "HAPPENING_NOW");
        JsonObject seen = triage.caseOf(number);
        assertThat(seen.getBoolean("urgent")).isTrue();
        JsonObject task = seen.getJsonArray("tasks").getValuesAs(JsonObject.class).stream()
                .filter(t -> t.getString("flag").equals("CRIME_SIGNS"))
                .findFirst()
                .orElseThrow();
        assertThat(task.getString("basis")).isEqualTo("Luật Tố cáo 2018, Điều 27 khoản 1");
        triage.act(number, "TASK_DONE", "task", task.getString("id"), "documentNumber", "03/CV");
        assertThat(triage.tryAct(number, "TASK_DONE", "task", task.getString("id"))
                        .status())
                .as("done already")
                .isEqualTo(422);
    }

    @Test
    void aCaseEndsForAWithdrawalOnlyWhenTheWholeWasFreelyTakenBack() {
        Caller office = Caller.staff("internal-affairs");
        String number = submitted("KIEN_NGHI").getString("caseNumber");
        triage.act(number, "ROUTE", "office", "PNV");
        office.act(number, "ACCEPT");
        String[] end = {"ground", "WITHDRAWN", "text", "Dừng theo đề nghị của ông/bà."};
        assertThat(office.tryAct(number, "TERMINATE", (Object[]) end).status()).isEqualTo(409);
        office.act(number, "TAKEN_BACK", "scope", "WHOLE", "coerced", "true", "reason", "Gọi điện, giọng sợ hãi.");
        assertThat(office.tryAct(number, "TERMINATE", (Object[]) end).status()).isEqualTo(409);
        office.act(number, "TAKEN_BACK", "scope", "WHOLE", "coerced", "false", "reason", "Giấy rút ngày 05/02.");
        assertThat(office.act(number, "TERMINATE", (Object[]) end).getString("status"))
                .as("a second person decides")
                .isEqualTo("IN_PROGRESS");
    }
}
