package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.api.Caller.codeOf;
import static vn.langnghe.api.Caller.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.Now;
import vn.langnghe.testing.Approvals;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

/** The conclusion of a signed denunciation is made public in time, or somebody higher hears of it; what is posted stays. */
class PublicityIT {
    private static final Object[] VERSION = {
        "title", "Kết luận", "text", "Việc thu tiền là có thật; đã chấn chỉnh.", "places", "PORTAL"
    };

    private final Caller citizen = Caller.citizen();
    private final Caller triage = Caller.staff("triage");
    private final Caller inspector = Caller.staff("inspector");
    private final Caller approver = Caller.staff("approver");
    private final LocalDate today = new Now().today();

    /** Signed, accepted, and its conclusion approved for good. */
    private JsonObject concluded() {
        JsonObject receipt = citizen.submit(
                Json.createObjectBuilder(object("text", "Có người nhận tiền rồi mới chịu ký giấy.", "kind", "TO_CAO"))
                        .add("identity", object("mode", "SEALED", "name", "Trần Thị Thử", "phone", "0900 666 556"))
                        .build());
        String number = number(receipt);
        triage.act(number, "REGISTER_SIGNED", "signedOn", today.toString());
        triage.act(number, "INSPECT");
        byTwo(number, "ACCEPT_LEGALLY", "documentNumber", "01/QĐ-TTS");
        inspector.act(number, "SUBMIT", "text", "Đã xác minh và kết luận.", "outcome", "SUBSTANTIATED");
        approver.act(number, "APPROVE");
        Approvals.leave(number);
        return receipt;
    }

    private static String number(JsonObject receipt) {
        return receipt.getString("caseNumber");
    }

    private void byTwo(String number, String action, Object... fields) {
        inspector.act(number, action, fields);
        List<JsonObject> waiting =
                approver.caseOf(number).getJsonArray("proposals").getValuesAs(JsonObject.class);
        approver.act(
                number, "CONFIRM", "proposal", waiting.get(waiting.size() - 1).getString("id"));
    }

    private JsonObject clock(String number, String term) {
        return found(number, term).orElseThrow(() -> new AssertionError("no clock " + term));
    }

    private Optional<JsonObject> found(String number, String term) {
        return inspector.caseOf(number).getJsonArray("clocks").getValuesAs(JsonObject.class).stream()
                .filter(clock -> clock.getString("term").equals(term))
                .reduce((older, newer) -> newer);
    }

    private String state(String number, String term) {
        return clock(number, term).getString("state");
    }

    private boolean inHistory(String number, String action) {
        return inspector.caseOf(number).getJsonArray("timeline").getValuesAs(JsonObject.class).stream()
                .anyMatch(line -> line.getString("action").equals(action));
    }

    /** Its last day was yesterday; again and again, since another test may change the calendar meanwhile. */
    private boolean isOver(String number, String term) {
        try (var database = RunningService.get().database()) {
            database.update(
                    "update clock k join case_file c on c.id = k.case_id set k.due_on = ? where c.number = ? and"
                            + " k.term = ? and k.state = 'RUNNING'",
                    today.minusDays(1),
                    number,
                    term);
        }
        return true;
    }

    private static void await(java.util.function.BooleanSupplier what, String words) {
        long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!what.getAsBoolean()) {
            assertThat(System.nanoTime()).as(words).isLessThan(end);
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void whatIsNotMadePublicInTimeComesBeforeSomebodyHigherThoughTheCaseIsClosed() {
        JsonObject receipt = concluded();
        String number = number(receipt);
        assertThat(state(number, "TC_PUBLISH")).isEqualTo("RUNNING");
        assertThat(clock(number, "TC_PUBLISH").getString("dueAt"))
                .startsWith(inspector.caseOf(number).getString("publishBy"));
        assertThat(citizen.post(
                                "track/actions",
                                codeOf(receipt).add("action", "AGREE").build())
                        .status())
                .isEqualTo(200);
        JsonObject closed = inspector.caseOf(number);
        assertThat(closed.getString("status")).isEqualTo("CLOSED");
        assertThat(state(number, "TC_PUBLISH")).isEqualTo("RUNNING");
        assertThat(citizen.track(receipt).body())
                .as("an affair of the office")
                .doesNotContain("TC_PUBLISH")
                .doesNotContain("track.due");

        await(() -> isOver(number, "TC_PUBLISH") && inHistory(number, "ESCALATE"), "nobody higher heard of " + number);

        byTwo(number, "WITHHOLD", "ground", "REVEALS_DENOUNCER");
        assertThat(state(number, "TC_PUBLISH")).isEqualTo("ENDED");
        assertThat(inspector.caseOf(number)).doesNotContainKey("publishBy").doesNotContainKey("dueAt");
    }

    @Test
    void whatIsTakenDownTooEarlyIsToldAndIsStillToBeMadePublic() {
        String number = number(concluded());
        Object[] late = {
            "title",
            "Kết luận",
            "text",
            "Đã chấn chỉnh.",
            "places",
            "PORTAL",
            "from",
            today.plusDays(60).toString()
        };
        Reply no = inspector.tryAct(number, "PUBLISH", late);
        assertThat(no.status()).isEqualTo(422);
        assertThat(no.body()).contains("Mục “from”", "muộn", "Điều 40");

        byTwo(number, "PUBLISH", VERSION);
        assertThat(state(number, "TC_PUBLISH")).isEqualTo("ENDED");
        assertThat(state(number, "POSTING")).isEqualTo("RUNNING");
        assertThat(clock(number, "POSTING").getString("dueAt"))
                .startsWith(inspector
                        .caseOf(number)
                        .getJsonArray("postings")
                        .getJsonObject(0)
                        .getString("until"));
        assertThat(approver.tryAct(number, "UNPUBLISH").status())
                .as("without a reason")
                .isEqualTo(422);

        approver.act(number, "UNPUBLISH", "reason", "Có sai sót, sẽ đăng lại.");

        assertThat(state(number, "POSTING")).isEqualTo("ENDED");
        assertThat(state(number, "TC_PUBLISH")).isEqualTo("RUNNING");
        assertThat(inspector.caseOf(number)).containsKey("publishBy");
        assertThat(inspector.caseOf(number).getJsonArray("timeline").toString()).contains("\"least\"");
        assertThat(inspector.caseOf(number).getJsonArray("allowedActions").toString())
                .contains("\"PUBLISH\"", "\"WITHHOLD\"");
        byTwo(number, "PUBLISH", VERSION);
        assertThat(state(number, "TC_PUBLISH")).isEqualTo("ENDED");
        assertThat(state(number, "POSTING")).isEqualTo("RUNNING");
    }

    @Test
    void aPostingThatStoodLongEnoughIsNobodysDutyAnyMore() {
        String number = number(concluded());
        byTwo(number, "PUBLISH", VERSION);

        await(
                () -> isOver(number, "POSTING") && inHistory(number, "POSTED_IN_FULL"),
                "the posting never ended: " + number);

        assertThat(state(number, "POSTING")).isEqualTo("ENDED");
        assertThat(inHistory(number, "ESCALATE")).isFalse();
        assertThat(state(number, "TC_PUBLISH")).isEqualTo("ENDED");
    }
}
