package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.api.Caller.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.Now;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** The notices that the law demands: opened by what happens, issued with number and date, printed for one side each. */
class NoticesIT {
    private static final String SENDER = "Zzyzx Thị Người Gửi";
    private static final String STORY = "Zzyzx kể: ông ấy đòi tiền ở quầy số chín trước mặt tôi.";
    private static final String BLAMED = "Zzyzx Văn Bị Nêu";

    private final Caller citizen = Caller.citizen();
    private final Caller triage = Caller.staff("triage");
    private final Caller inspector = Caller.staff("inspector");
    private final Caller approver = Caller.staff("approver");
    private final LocalDate today = LocalDate.now(Now.ZONE);

    private JsonObject submitted(String kind, String mode) {
        return citizen.submit(Json.createObjectBuilder(object("text", STORY, "kind", kind, "category", "DOSSIER_DELAY"))
                .add("subject", object("officeCode", "THUY_NONG_TAY_HA", "name", BLAMED, "rank", "STAFF"))
                .add("identity", identity(mode))
                .build());
    }

    private static JsonObject identity(String mode) {
        return mode.equals("ANONYMOUS")
                ? object("mode", mode)
                : object("mode", mode, "name", SENDER, "phone", "0900 666 555");
    }

    /** A denunciation that was signed and accepted. */
    private JsonObject accepted() {
        JsonObject receipt = submitted("TO_CAO", "SEALED");
        String number = receipt.getString("caseNumber");
        triage.act(number, "REGISTER_SIGNED", "signedOn", today.toString());
        triage.act(number, "INSPECT");
        byTwo(inspector, number, "ACCEPT_LEGALLY", "documentNumber", "01/QĐ-TTS");
        return receipt;
    }

    private void byTwo(Caller who, String number, String action, Object... fields) {
        who.act(number, action, fields);
        List<JsonObject> waiting =
                approver.caseOf(number).getJsonArray("proposals").getValuesAs(JsonObject.class);
        approver.act(
                number, "CONFIRM", "proposal", waiting.get(waiting.size() - 1).getString("id"));
    }

    @Test
    void anAcceptedDenunciationObligesToTellBothSidesInTime() {
        JsonObject receipt = accepted();
        String number = receipt.getString("caseNumber");
        List<JsonObject> notices = notices(inspector, number);
        assertThat(notices)
                .extracting(n -> n.getString("event") + " " + n.getString("recipient"))
                .containsExactlyInAnyOrder("ACCEPT PETITIONER", "ACCEPT ACCUSED");
        assertThat(notices)
                .allMatch(n -> n.getBoolean("open")
                        && n.getString("dueOn").equals(due("TC_NOTIFY_ACCEPT"))
                        && n.getString("basis").contains("Điều 29 khoản 3"));
        assertThat(allowed(inspector, number)).contains("ISSUE_NOTICE");

        String own = id(notices, "PETITIONER");
        refused(number, "chưa đến", own, "12/TB-TTS", today.plusDays(1));
        refused(number, "trước ngày", own, "12/TB-TTS", today.minusDays(1));
        refused(number, "Mục “notice”", "no-such-notice", "12/TB-TTS", today);
        assertThat(inspector
                        .tryAct(number, "ISSUE_NOTICE", "notice", own, "documentDate", today.toString())
                        .status())
                .as("without a number")
                .isEqualTo(422);
        assertThat(notices(inspector, number)).allMatch(n -> n.getBoolean("open"));

        issue(number, own, "12/TB-TTS");
        JsonObject issued = notices(inspector, number).stream()
                .filter(n -> n.getString("id").equals(own))
                .findFirst()
                .orElseThrow();
        assertThat(issued.getBoolean("open")).isFalse();
        assertThat(issued.getString("documentNumber")).isEqualTo("12/TB-TTS");
        assertThat(issued.getString("documentDate")).isEqualTo(today.toString());
        assertThat(issued.getString("issuedBy")).isEqualTo("staff:inspector");
        refused(number, "Mục “notice”", own, "13/TB-TTS", today);
        assertThat(citizen.track(receipt).body()).contains("12/TB-TTS");

        issue(number, id(notices, "ACCUSED"), "14/TB-TTS");
        assertThat(citizen.track(receipt).body())
                .as("what goes to the other side")
                .doesNotContain("14/TB-TTS");
        assertThat(allowed(inspector, number)).doesNotContain("ISSUE_NOTICE");
    }

    /** Names are marked; they stand on no paper at all, and the accused's knows nothing that the sender holds. */
    @Test
    void noVersionHoldsWhatBelongsToTheOtherSide() {
        JsonObject receipt = accepted();
        String number = receipt.getString("caseNumber");
        byTwo(inspector, number, "EXTEND", "days", "30", "reason", "Phức tạp", "documentNumber", "02/QĐ-TTS");
        byTwo(inspector, number, "SUSPEND", "reason", "Chờ giám định", "documentNumber", "03/QĐ-TTS");
        byTwo(inspector, number, "RESUME", "reason", "Có kết quả", "documentNumber", "04/QĐ-TTS");
        List<JsonObject> notices = notices(inspector, number);
        assertThat(notices).hasSize(8);
        AtTheDesk desk = AtTheDesk.as("inspector");
        assertThat(desk.open(number).body())
                .as("the canaries live")
                .contains(STORY, BLAMED)
                .contains("Còn 8 thông báo chưa ban hành");
        for (JsonObject notice : notices) {
            Reply paper = desk.get("/desk/notice?id=" + notice.getString("id"));
            assertThat(paper.status()).isEqualTo(200);
            assertThat(paper.body())
                    .contains(notice.getString("title"), "BẢN DỰ THẢO")
                    .doesNotContain("Zzyzx", "0900 666 555", "quầy số chín", receipt.getString("receiptCode"));
            if (notice.getString("recipient").equals("PETITIONER")) {
                assertThat(paper.body()).contains(number).doesNotContain("thủy nông");
            } else {
                assertThat(paper.body()).contains("thủy nông").doesNotContain(number);
            }
        }
        issue(number, id(notices, "ACCUSED"), "14/TB-TTS");
        assertThat(desk.get("/desk/notice?id=" + id(notices, "ACCUSED")).body())
                .contains("14/TB-TTS", "ghi nhận")
                .doesNotContain("BẢN DỰ THẢO");
    }

    @Test
    void onlyWhoMayReadTheCaseFindsItsNotices() {
        String number = accepted().getString("caseNumber");
        String id = id(notices(inspector, number), "ACCUSED");
        for (String who : List.of("inspector", "approver")) {
            AtTheDesk desk = AtTheDesk.as(who);
            assertThat(found(desk, id)).as(who).isTrue();
            assertThat(desk.get("/desk/notice?id=" + id).status()).isEqualTo(200);
        }
        for (String who : List.of("reform", "internal-affairs", "triage")) {
            AtTheDesk desk = AtTheDesk.as(who);
            assertThat(found(desk, id)).as(who).isFalse();
            assertThat(desk.get("/desk/notice?id=" + id).status()).as(who).isEqualTo(404);
        }
        for (String who : List.of("leader", "auditor", "custodian", "admin", "operator")) {
            assertThat(AtTheDesk.as(who).get("/desk/notices").status()).as(who).isEqualTo(404);
            assertThat(AtTheDesk.as(who).get("/desk/notice?id=" + id).status())
                    .as(who)
                    .isEqualTo(404);
        }
        assertThat(AtTheDesk.as("inspector").get("/desk/notice?id=không-có").status())
                .isEqualTo(404);
    }

    /** Walks through the pages of the list. */
    private static boolean found(AtTheDesk desk, String id) {
        String page = "/desk/notices";
        while (page != null) {
            String body = desk.get(page).body();
            if (body.contains(id)) {
                return true;
            }
            int next = body.indexOf("rel=\"next\" href=\"");
            page = next < 0 ? null : body.substring(next + 17, body.indexOf('"', next + 17));
        }
        return false;
    }

    @Test
    void aReportThatTookLongerIsNotClosedBeforeItsSenderWasTold() {
        Caller office = Caller.staff("internal-affairs");
        String number = submitted("PHAN_ANH", "NAMED").getString("caseNumber");
        triage.act(number, "ROUTE", "office", "PNV");
        office.act(number, "ACCEPT");
        byTwo(office, number, "EXTEND", "days", "5", "reason", "Xác minh", "documentNumber", "7/TB");
        String id = id(notices(office, number), "PETITIONER");
        office.act(number, "SUBMIT", "text", "Đã nhắc nhở.", "outcome", "REMEDIED");
        approver.act(number, "APPROVE");
        responseIsOver(number);
        Reply closed = office.tryAct(number, "CLOSE");
        assertThat(closed.status()).as(closed.body()).isEqualTo(409);
        assertThat(closed.body()).contains("1 thông báo chưa ban hành").contains("Luật Tiếp công dân");
        office.act(number, "ISSUE_NOTICE", "notice", id, "documentNumber", "8/TB", "documentDate", today.toString());
        responseIsOver(number);
        assertThat(office.act(number, "CLOSE").getString("status")).isEqualTo("CLOSED");
    }

    /** The citizen's term ran out yesterday. */
    private void responseIsOver(String number) {
        try (var database = RunningService.get().database()) {
            database.update("update clock set due_on = '" + today.minusDays(1) + "' where term = 'CITIZEN_RESPONSE'"
                    + " and case_id = (select id from case_file where number = '" + number + "')");
        }
    }

    @Test
    void whatIsTurnedAwayIsClosedAndItsNoticeLeavesAfterwards() {
        String number = submitted("KIEN_NGHI", "NAMED").getString("caseNumber");
        byTwo(triage, number, "GUIDE", "ground", "OUT_OF_SCOPE", "text", "Xin gửi đến Ủy ban nhân dân xã.");
        JsonObject notice = notices(triage, number).get(0);
        assertThat(notice.getString("event")).isEqualTo("REFUSE");
        assertThat(notice.getString("dueOn")).isEqualTo(due("REC_REPLY"));
        assertThat(AtTheDesk.as("triage")
                        .get("/desk/notice?id=" + notice.getString("id"))
                        .body())
                .contains("Không thuộc phạm vi tiếp nhận của đường dây này", number);
        triage.act(
                number,
                "ISSUE_NOTICE",
                "notice",
                notice.getString("id"),
                "documentNumber",
                "9/TB",
                "documentDate",
                today.toString());
        assertThat(notices(triage, number)).noneMatch(n -> n.getBoolean("open"));
        assertThat(triage.caseOf(number).getString("status")).isEqualTo("CLOSED");
    }

    @Test
    void aTransferThatWasTakenBackNeedsNoNotice() {
        String number = submitted("PHAN_ANH", "NAMED").getString("caseNumber");
        byTwo(triage, number, "TRANSFER", "agency", "Công an huyện", "text", "Đã chuyển đến Công an huyện.");
        assertThat(notices(triage, number)).anyMatch(n -> n.getBoolean("open"));
        triage.act(number, "TAKE_BACK");
        assertThat(notices(triage, number)).hasSize(1).noneMatch(n -> n.getBoolean("open"));
    }

    @Test
    void whoLeftNoNameIsToldOnTheOwnPageOnly() {
        String number = submitted("PHAN_ANH", "ANONYMOUS").getString("caseNumber");
        byTwo(triage, number, "GUIDE", "ground", "OUT_OF_SCOPE", "text", "Xin gửi đến Ủy ban nhân dân xã.");
        assertThat(notices(triage, number)).isEmpty();
    }

    private void refused(String number, String why, String notice, String document, LocalDate day) {
        Reply reply = inspector.tryAct(
                number, "ISSUE_NOTICE", "notice", notice, "documentNumber", document, "documentDate", day.toString());
        assertThat(reply.status()).as(reply.body()).isEqualTo(422);
        assertThat(reply.body()).contains(why);
    }

    private void issue(String number, String notice, String document) {
        inspector.act(
                number, "ISSUE_NOTICE", "notice", notice, "documentNumber", document, "documentDate", today.toString());
    }

    private String due(String term) {
        Reply reply = triage.get("deadlines?term=" + term + "&start=" + today);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().getString("due");
    }

    private static List<JsonObject> notices(Caller who, String number) {
        return who.caseOf(number).getJsonArray("notices").getValuesAs(JsonObject.class);
    }

    private static String id(List<JsonObject> notices, String recipient) {
        return notices.stream()
                .filter(n -> n.getString("recipient").equals(recipient))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static List<String> allowed(Caller who, String number) {
        return who.caseOf(number).getJsonArray("allowedActions").getValuesAs(JsonObject.class).stream()
                .map(a -> a.getString("action"))
                .toList();
    }
}
