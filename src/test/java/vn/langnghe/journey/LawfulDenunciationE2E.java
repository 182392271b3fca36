package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.langnghe.journey.Citizen.Slip;
import vn.langnghe.platform.Now;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.RunningService;
import vn.langnghe.testing.Samples.Sample;

/**
 * Unsigned information becomes a denunciation by law and is concluded; its notices are all issued, and at each step the
 * sender's page names the day that the law comes to, and why.
 */
class LawfulDenunciationE2E {
    private static final Sample STORY = new Sample(
            "lawful",
            "Ông cán bộ địa chính đòi hai triệu đồng rồi mới chịu đo đất, hôm đó có cả tổ trưởng chứng kiến.",
            "TO_CAO_INFO",
            "SEALED",
            "BRIBERY",
            "STAFF",
            "TTS",
            true);

    private final LocalDate today = LocalDate.now(Now.ZONE);
    private final LocalDate signed = today.minusDays(48);
    private final LocalDate accepted = today.minusDays(44);
    private final LocalDate suspended = today.minusDays(30);
    private final LocalDate resumed = today.minusDays(9);
    private final Http http = RunningService.get().http();

    private String token;
    private Citizen citizen;
    private Slip slip;
    private Desk triage;
    private Desk inspector;
    private Desk approver;

    @BeforeEach
    void logIn() {
        token = http.post(
                        "/api/v1/tokens",
                        Json.createObjectBuilder()
                                .add("username", "triage")
                                .add("password", "lang-nghe-demo")
                                .build())
                .json()
                .getString("token");
        citizen = new Citizen(Browser.person());
        triage = Desk.of("triage");
        inspector = Desk.of("inspector");
        approver = Desk.of("approver");
    }

    @Test
    void anUnsignedDenunciationIsSignedAcceptedExtendedSuspendedResumedAndConcluded() {
        slip = citizen.submit(STORY);
        tells("NEW", "REC_REPLY", today, "");
        theCaseIsTwoMonthsOld();

        printsThePaperToSign();
        press(triage, "REGISTER_SIGNED", Map.of("signedOn", signed.toString()));
        tells("NEW", "TC_INITIAL", signed, "");

        press(triage, "INSPECT", Map.of());
        byTwo("ACCEPT_LEGALLY", Map.of("documentNumber", "01/QĐ-TTS", "acceptedOn", accepted.toString()));
        tells("INSPECTION", "TC_RESOLVE", accepted, "");
        assertThat(inspector.issueNotices(slip.number())).isEqualTo(2);

        byTwo("EXTEND", Map.of("days", "30", "reason", "Vụ việc phức tạp", "documentNumber", "02/QĐ-TTS"));
        tells("INSPECTION", "TC_RESOLVE", accepted, "&extensions=30");
        assertThat(inspector.issueNotices(slip.number())).isEqualTo(2);

        byTwo("SUSPEND", pause(suspended, "03/QĐ-TTS", "EXPERTISE"));
        tells("SUSPENDED", "SUSPEND_REVIEW", suspended, "");
        byTwo("RESUME", pause(resumed, "04/QĐ-TTS", null));
        tellsTheDayAfterThePause();

        warnsBeforeTheEnd();
        assertThat(inspector.issueNotices(slip.number())).isEqualTo(4);
        conclude();
        tellsUntilWhenToRespond();
        assertThat(inspector.issueNotices(slip.number()))
                .as("the sender, the accused, who manages him")
                .isEqualTo(3);
        citizen.look(slip).readsText("Thông báo kết luận nội dung tố cáo số 1/TB-TTS");
        nothingIsLeftOpen();
        citizen.agree();
        citizen.reads(slip, "CLOSED");
    }

    private void press(Desk who, String action, Map<String, String> fields) {
        who.press(slip.number(), action, fields);
    }

    private void byTwo(String action, Map<String, String> fields) {
        press(inspector, action, fields);
        approver.confirm(slip.number());
    }

    private static Map<String, String> pause(LocalDate since, String document, String ground) {
        Map<String, String> fields = new HashMap<>(
                Map.of("reason", "Chờ kết quả giám định", "documentNumber", document, "since", since.toString()));
        if (ground != null) {
            fields.put("ground", ground);
        }
        return fields;
    }

    /** Law's days take months: the only thing here that no hand at a page can do. */
    private void theCaseIsTwoMonthsOld() {
        try (var database = RunningService.get().database()) {
            assertThat(database.update(
                            "update case_file set received_at = received_at - interval 60 day where number = '"
                                    + slip.number() + "'"))
                    .isEqualTo(1);
        }
    }

    private void printsThePaperToSign() {
        Page page = triage.open(slip.number()).page();
        page.locator("#papers a[href^='/desk/paper']").click();
        assertThat(page.locator(".sheet").textContent())
                .contains("ĐƠN TỐ CÁO")
                .contains(slip.number())
                .contains(STORY.text());
    }

    /** What is alleged gets its finding before the conclusion is submitted. */
    private void conclude() {
        Page page = inspector.page();
        page.navigate("/desk/case?number=" + slip.number() + "&act=ALLEGE");
        sends(page, Map.of("allegation", "Cán bộ địa chính đòi tiền trước khi đo đất."));
        page.navigate("/desk/case?number=" + slip.number() + "&act=FIND&item=1");
        sends(
                page,
                Map.of(
                        "finding", "CORRECT",
                        "text", "Đã xác minh, nội dung này là đúng.",
                        "basis", "Luật Cán bộ, công chức 2025, Điều 8"));
        press(inspector, "SUBMIT", Map.of("text", "Nội dung tố cáo là đúng.", "outcome", "SUBSTANTIATED"));
        press(approver, "APPROVE", Map.of());
    }

    private static void sends(Page page, Map<String, String> fields) {
        fields.forEach((field, value) -> {
            Locator input = page.locator("#in-" + field);
            if (input.evaluate("e => e.tagName").equals("SELECT")) {
                input.selectOption(value);
            } else {
                input.fill(value);
            }
        });
        page.locator("form.actform button[type=submit]").click();
        page.locator("[role=status]").first().waitFor();
    }

    private void warnsBeforeTheEnd() {
        Page page = inspector.page();
        page.navigate("/desk/case?number=" + slip.number() + "&act=SUBMIT");
        assertThat(page.locator("form.actform .note.warn").textContent()).contains("Còn 4 thông báo");
        page.navigate("/desk/notices");
        assertThat(page.locator("tbody").textContent()).contains(slip.number());
    }

    private void nothingIsLeftOpen() {
        Page page = inspector.page();
        page.navigate("/desk/notices");
        assertThat(page.locator("main").textContent()).doesNotContain(slip.number());
        page.navigate("/desk/case?number=" + slip.number());
        assertThat(page.locator("#notices li").count()).isEqualTo(11);
    }

    /** Status, day and reasons are those of the same question without a case. */
    private void tells(String status, String term, LocalDate start, String more) {
        JsonObject wanted = counted(term, start, more);
        citizen.reads(slip, status);
        assertThat(day()).as(term).isEqualTo(wanted.getString("due"));
        assertThat(trace())
                .isEqualTo(wanted.getJsonArray("trace").getValuesAs(JsonString::getString).stream()
                        .map(LawfulDenunciationE2E::tight)
                        .toList());
        assertThat(citizen.page().locator("[aria-labelledby=h-han]").textContent())
                .as("words, not a code")
                .doesNotContain("track.due");
    }

    /** A question without a case does not know why it paused. */
    private void tellsTheDayAfterThePause() {
        JsonObject wanted = counted("TC_RESOLVE", accepted, "&extensions=30&pauses=" + suspended + "/" + resumed);
        citizen.reads(slip, "INSPECTION");
        assertThat(day()).isEqualTo(wanted.getString("due"));
        assertThat(String.join("\n", trace())).contains("Gia hạn thêm 30 ngày").containsIgnoringCase("tạm đình chỉ");
    }

    private void tellsUntilWhenToRespond() {
        String due = counted("CITIZEN_RESPONSE", today, "").getString("due");
        LocalDate day = LocalDate.parse(due);
        citizen.reads(slip, "ANSWERED").readsText("Nội dung tố cáo là đúng.");
        assertThat(citizen.page().locator("form:has(#opinion) .nb").first().textContent())
                .contains(String.format("%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
    }

    private JsonObject counted(String term, LocalDate start, String more) {
        Http.Reply reply = http.get(
                "/api/v1/deadlines?term=" + term + "&start=" + start + more, "Authorization", "Bearer " + token);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    private String day() {
        return citizen.page().locator("[aria-labelledby=h-han] time").getAttribute("datetime");
    }

    private List<String> trace() {
        return citizen.page().locator("details.near .trace li").allTextContents().stream()
                .map(LawfulDenunciationE2E::tight)
                .toList();
    }

    private static String tight(String text) {
        return String.join(" ", Arrays.asList(text.strip().split("\\s+")));
    }
}
