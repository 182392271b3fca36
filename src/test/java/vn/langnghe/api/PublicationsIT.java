package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.api.Caller.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.Now;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

/** What becomes public of an answer: a text of its own, read by two, for some days, and nothing of the case with it. */
class PublicationsIT {
    private static final String STORY =
            "Hôm thứ Hai ở trạm số 7788123 có người cầm phong bì rồi mới chịu ký giấy cho tôi.";

    private final Caller citizen = Caller.citizen();
    private final Caller triage = Caller.staff("triage");
    private final Caller office = Caller.staff("internal-affairs");
    private final Caller approver = Caller.staff("approver");
    private final Http web = RunningService.get().http();

    /** A case with an answer. */
    private JsonObject answered(String kind) {
        JsonObject receipt = citizen.submit(Json.createObjectBuilder(object("text", STORY, "kind", kind))
                .add("identity", object("mode", "ANONYMOUS"))
                .build());
        String number = receipt.getString("caseNumber");
        triage.act(number, "ROUTE", "office", "PNV");
        office.act(number, "ACCEPT");
        office.act(number, "SUBMIT", "text", "Đã kiểm tra và xử lý.", "outcome", "SUBSTANTIATED");
        approver.act(number, "APPROVE");
        return receipt;
    }

    private static Object[] version(String title, String text) {
        return new Object[] {"title", title, "text", text, "places", "PORTAL HEADQUARTERS"};
    }

    private String proposed(String number, Object... fields) {
        office.act(number, "PUBLISH", fields);
        return office.caseOf(number).getJsonArray("proposals").getJsonObject(0).getString("id");
    }

    private String listed(String words) {
        Reply page = web.get("/answers?q=" + words);
        assertThat(page.status()).isEqualTo(200);
        return page.body();
    }

    /** A word that no other test publishes. */
    private static String word() {
        return "tu" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aSecondPersonReadsThePublicVersionBeforeEverybodyDoes() {
        JsonObject receipt = answered("TO_CAO_INFO");
        String number = receipt.getString("caseNumber");
        String word = word();
        String proposal = proposed(number, version("Kết luận " + word, "Việc thu tiền là có thật; đã chấn chỉnh."));
        assertThat(listed(word)).doesNotContain("Kết luận " + word);
        assertThat(office.tryAct(number, "CONFIRM", "proposal", proposal).status())
                .as("not by the office that wrote it")
                .isEqualTo(409);
        approver.act(number, "CONFIRM", "proposal", proposal);
        String list = listed(word);
        assertThat(list).contains("Kết luận " + word).doesNotContain(number);
        String id = list.replaceAll("(?s).*?/answers\\?id=([\\w-]{22}).*", "$1");
        assertThat(web.get("/answers?id=" + id).body())
                .contains("Việc thu tiền là có thật", "Đúng")
                .doesNotContain(number)
                .doesNotContain("phong bì");
        assertThat(listed("viec%20THU%20tien%20" + word)).as("without marks").contains("Kết luận " + word);
        assertThat(office.tryAct(number, "PUBLISH", version("Lần hai", "Đã đăng rồi."))
                        .status())
                .as("one at a time")
                .isEqualTo(409);

        approver.act(number, "UNPUBLISH", "reason", "Phát hiện sai sót");
        assertThat(listed(word)).doesNotContain("Kết luận " + word);
        assertThat(web.get("/answers?id=" + id).status()).isEqualTo(404);
        JsonObject kept = office.caseOf(number).getJsonArray("postings").getJsonObject(0);
        assertThat(kept.getString("title")).as("stays in the file").isEqualTo("Kết luận " + word);
        assertThat(kept).containsKey("takenDownAt");
    }

    @Test
    void aPublicVersionNamesNobodyAndRepeatsNothing() {
        String number = answered("TO_CAO_INFO").getString("caseNumber");
        assertThat(refused(number, version("Kết luận", "Ông Nguyễn Văn Bình đã nhận tiền.")))
                .contains("Mục “text”", "Nguyễn Văn Bình", "Điều 40");
        assertThat(refused(number, version("Bà Trần Thị Sen", "Đã xử lý."))).contains("Mục “title”", "Trần Thị Sen");
        assertThat(refused(number, version("Kết luận", "Có người cầm phong bì rồi mới chịu ký giấy, đã xử lý.")))
                .contains("Mục “text”", "lấy từ đơn");
        assertThat(refused(number, version("Kết luận", "Trạm số 7788123 đã trả lại tiền.")))
                .contains("7788123");
        assertThat(refused(number, version("Kết luận", "Xin gọi 0912 345 678.")))
                .contains("0912 345 678");
    }

    @Test
    void placesAndDaysAreThoseOfTheRules() {
        String number = answered("PHAN_ANH").getString("caseNumber");
        String yesterday = new Now().today().minusDays(1).toString();
        String tomorrow = new Now().today().plusDays(1).toString();
        Object[] nowhere = {"title", "Kết quả", "text", "Đã xử lý.", "places", "MOON"};
        assertThat(refused(number, nowhere)).contains("Mục “places”", "HEADQUARTERS");
        Object[] past = {"title", "Kết quả", "text", "Đã xử lý.", "places", "PORTAL", "from", yesterday};
        assertThat(refused(number, past)).contains("Mục “from”");
        Object[] brief = {"title", "Kết quả", "text", "Đã xử lý.", "places", "PORTAL", "until", tomorrow};
        assertThat(refused(number, brief)).contains("Mục “until”", "Quy chế tiếp nhận");
        Object[] none = {"title", "Kết quả", "text", "Đã xử lý.", "places", "PORTAL", "from", "2026-02-30"};
        assertThat(refused(number, none)).contains("dương lịch", "2026-02-30");
    }

    private String refused(String number, Object... fields) {
        Reply no = office.tryAct(number, "PUBLISH", fields);
        assertThat(no.status()).as(no.body()).isEqualTo(422);
        return no.body();
    }

    @Test
    void whatIsOverLeavesThePageAndWhatIsReviewedIsNoResult() {
        JsonObject receipt = answered("PHAN_ANH");
        String number = receipt.getString("caseNumber");
        String word = word();
        approver.act(number, "CONFIRM", "proposal", proposed(number, version("Kết quả " + word, "Đã xử lý.")));
        assertThat(listed(word)).contains("Kết quả " + word);
        shift(number, -40);
        assertThat(listed(word)).as("over").doesNotContain("Kết quả " + word);
        assertThat(office.caseOf(number).getJsonArray("postings")).hasSize(1);
        shift(number, +40);
        assertThat(listed(word)).contains("Kết quả " + word);
        status(number, "REVIEW");
        assertThat(listed(word)).as("under review").doesNotContain("Kết quả " + word);
        status(number, "ANSWERED");
    }

    private String answeredBy(Caller inspector) {
        String number = citizen.submit(Json.createObjectBuilder(object("text", STORY, "kind", "PHAN_ANH"))
                        .add("identity", object("mode", "ANONYMOUS"))
                        .build())
                .getString("caseNumber");
        triage.act(number, "INSPECT", "reason", "Cần xác minh.");
        inspector.act(number, "SUBMIT", "text", "Đã kiểm tra và xử lý.", "outcome", "SUBSTANTIATED");
        approver.act(number, "APPROVE");
        return number;
    }

    /** A case that only some may know of is not read by everybody. */
    @Test
    void nothingOfARestrictedCaseIsPublic() {
        Caller inspector = Caller.staff("inspector");
        String number = answeredBy(inspector);
        String word = word();
        inspector.act(number, "PUBLISH", version("Kết quả " + word, "Đã xử lý."));
        confirm(inspector, number);
        assertThat(listed(word)).contains("Kết quả " + word);

        inspector.act(number, "RESTRICT", "readers", "inspector approver", "reason", "Giữ kín.");

        assertThat(listed(word)).doesNotContain("Kết quả " + word);
        assertThat(inspector.caseOf(number).getJsonArray("timeline").toString()).contains("\"publication\"");
        JsonObject kept = inspector.caseOf(number).getJsonArray("postings").getJsonObject(0);
        assertThat(kept).containsKey("takenDownAt");
        assertThat(inspector
                        .tryAct(number, "PUBLISH", version("Lần hai " + word, "Đã xử lý."))
                        .status())
                .isEqualTo(409);
        change("update publication set taken_down_at = null where id = ?", kept.getString("id"));
        assertThat(listed(word)).as("whatever its posting says").doesNotContain("Kết quả " + word);
        change("update publication set taken_down_at = utc_timestamp(3) where id = ?", kept.getString("id"));
        inspector.act(number, "UNRESTRICT", "reason", "Đã xong.");
        assertThat(listed(word)).as("stays down").doesNotContain("Kết quả " + word);
    }

    /** Proposed before, restricted since: nobody confirms it any more. */
    @Test
    void whatWasProposedBeforeTheRestrictionIsNotConfirmed() {
        Caller inspector = Caller.staff("inspector");
        String number = answeredBy(inspector);
        String word = word();
        inspector.act(number, "PUBLISH", version("Kết quả " + word, "Đã xử lý."));
        String proposal = inspector
                .caseOf(number)
                .getJsonArray("proposals")
                .getJsonObject(0)
                .getString("id");
        inspector.act(number, "RESTRICT", "readers", "inspector approver", "reason", "Giữ kín.");
        assertThat(approver.tryAct(number, "CONFIRM", "proposal", proposal).status())
                .isEqualTo(409);
        assertThat(listed(word)).doesNotContain("Kết quả " + word);
    }

    private void confirm(Caller author, String number) {
        String proposal =
                author.caseOf(number).getJsonArray("proposals").getJsonObject(0).getString("id");
        approver.act(number, "CONFIRM", "proposal", proposal);
    }

    private static void change(String sql, Object... args) {
        try (var database = RunningService.get().database()) {
            database.update(sql, args);
        }
    }

    private static void shift(String number, int days) {
        try (var database = RunningService.get().database()) {
            database.update(
                    "update publication p join case_file c on c.id = p.case_id"
                            + " set from_day = date_add(from_day, interval ? day), to_day = date_add(to_day, interval ? day)"
                            + " where c.number = ?",
                    days,
                    days,
                    number);
        }
    }

    private static void status(String number, String status) {
        try (var database = RunningService.get().database()) {
            database.update("update case_file set status = ? where number = ?", status, number);
        }
    }

    @Test
    void whoWroteTheAnswerDoesNotApproveIt() {
        Caller both = bothHands();
        JsonObject receipt = citizen.submit(Json.createObjectBuilder(object("text", STORY, "kind", "PHAN_ANH"))
                .add("identity", object("mode", "ANONYMOUS"))
                .build());
        String number = receipt.getString("caseNumber");
        triage.act(number, "ROUTE", "office", "PNV");
        both.act(number, "ACCEPT");
        both.act(number, "SUBMIT", "text", "Đã kiểm tra và xử lý.", "outcome", "SUBSTANTIATED");
        Reply own = both.tryAct(number, "APPROVE");
        assertThat(own.status()).isEqualTo(409);
        assertThat(both.caseOf(number).getJsonArray("allowedActions").toString())
                .doesNotContain("\"APPROVE\"")
                .contains("\"SEND_BACK\"");
        approver.act(number, "APPROVE");
        both.act(number, "PUBLISH", version("Kết quả", "Đã xử lý."));
        String proposal =
                both.caseOf(number).getJsonArray("proposals").getJsonObject(0).getString("id");
        assertThat(both.tryAct(number, "CONFIRM", "proposal", proposal).status())
                .as("nor what he proposes to publish")
                .isEqualTo(409);
    }

    /** Somebody who both handles and approves in one office. */
    private static Caller bothHands() {
        try (var database = RunningService.get().database()) {
            database.update("insert ignore into staff (username, display_name, password_hash, active, created_at)"
                    + " select 'both-hands', 'Hai Vai', password_hash, true, created_at from staff"
                    + " where username = 'internal-affairs'");
            for (String role : new String[] {"HANDLER", "APPROVER"}) {
                database.update(
                        "insert ignore into staff_grant (staff_id, office, role)"
                                + " select id, 'PNV', ? from staff where username = 'both-hands'",
                        role);
            }
        }
        return Caller.staff("both-hands");
    }

    @Test
    void aSignedDenunciationIsMadePublicInTimeOrWithheldForAGround() {
        String number = answered("TO_CAO_INFO").getString("caseNumber");
        try (var database = RunningService.get().database()) {
            database.update("update case_file set kind = 'TO_CAO' where number = ?", number);
        }
        assertThat(office.caseOf(number).getString("publishBy"))
                .isGreaterThan(new Now().today().plusDays(6).toString());
        assertThat(office.tryAct(number, "WITHHOLD", "ground", "BORED").body()).contains("REVEALS_DENOUNCER");
        office.act(number, "WITHHOLD", "ground", "REVEALS_DENOUNCER");
        String proposal =
                office.caseOf(number).getJsonArray("proposals").getJsonObject(0).getString("id");
        approver.act(number, "CONFIRM", "proposal", proposal);
        assertThat(office.caseOf(number)).doesNotContainKey("publishBy");
    }
}
