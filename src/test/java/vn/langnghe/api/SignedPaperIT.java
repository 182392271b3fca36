package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.api.Caller.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.Now;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

/** From unsigned information to a denunciation by law: the signed paper, its number, its terms, the decision to accept. */
class SignedPaperIT {
    private final Caller citizen = Caller.citizen();
    private final Caller triage = Caller.staff("triage");
    private final Caller inspector = Caller.staff("inspector");
    private final Caller approver = Caller.staff("approver");
    private final LocalDate today = LocalDate.now(Now.ZONE);

    private String submitted(String kind) {
        return citizen.submit(
                        Json.createObjectBuilder(object("text", "Ông Tư ở xã nhận tiền rồi mới ký.", "kind", kind))
                                .add("identity", object("mode", "ANONYMOUS"))
                                .build())
                .getString("caseNumber");
    }

    @Test
    void aSignedPaperMakesADenunciationAndStartsTheTermsOfTheLaw() {
        String number = submitted("TO_CAO");
        assertThat(triage.caseOf(number).getString("kind")).isEqualTo("TO_CAO_INFO");
        refused(triage, number, "REGISTER_SIGNED", "chưa đến", "signedOn", today.plusDays(1));
        refused(triage, number, "REGISTER_SIGNED", "trước ngày nhận", "signedOn", today.minusDays(1));
        triage.act(number, "REGISTER_SIGNED", "signedOn", today.toString());

        JsonObject seen = triage.caseOf(number);
        assertThat(seen.getString("kind")).isEqualTo("TO_CAO");
        assertThat(seen.getString("signedOn")).isEqualTo(today.toString());
        assertThat(running(seen)).contains("TC_INITIAL").doesNotContain("PAKN_ANSWER", "TC_RESOLVE");
        assertThat(seen.getJsonArray("incomingNumbers").getValuesAs(JsonObject.class))
                .extracting(n -> n.getString("what"))
                .containsExactlyInAnyOrder("CASE", "PAPER");
        assertThat(triage.tryAct(number, "REGISTER_SIGNED", "signedOn", today.toString())
                        .status())
                .as("once")
                .isEqualTo(409);

        triage.act(number, "INSPECT");
        accepted(number);
        assertThat(running(inspector.caseOf(number))).contains("TC_RESOLVE").doesNotContain("TC_INITIAL");
        refused(inspector, number, "ACCEPT_LEGALLY", "chỉ thụ lý một lần", "documentNumber", "02/QĐ");
    }

    private void accepted(String number) {
        inspector.act(number, "ACCEPT_LEGALLY", "documentNumber", "01/QĐ-TTS", "text", "Đơn được thụ lý.");
        String proposal = inspector
                .caseOf(number)
                .getJsonArray("proposals")
                .getJsonObject(0)
                .getString("id");
        approver.act(number, "CONFIRM", "proposal", proposal);
    }

    @Test
    void whatIsUnsignedOrWithoutRepresentativesIsNotAccepted() {
        String number = submitted("TO_CAO");
        triage.act(number, "INSPECT");
        refused(inspector, number, "ACCEPT_LEGALLY", "chưa được ghi nhận", "documentNumber", "01/QĐ");
        inspector.act(number, "REGISTER_SIGNED", "signedOn", today.toString());
        inspector.act(number, "GROUP", "signers", "7", "representatives", "2");
        refused(inspector, number, "ACCEPT_LEGALLY", "cử người đại diện", "documentNumber", "01/QĐ");
        inspector.act(number, "GROUP", "signers", "7", "representatives", "2", "documentNumber", "ngày 05/02");
        accepted(number);
    }

    /** Numbers of an office run without gaps, whatever happens at the same time and whatever is refused in between. */
    @Test
    void incomingNumbersHaveNoGaps() throws Exception {
        List<String> numbers =
                IntStream.range(0, 8).mapToObj(i -> submitted("TO_CAO")).toList();
        ExecutorService desks = Executors.newFixedThreadPool(4);
        List<Callable<Reply>> papers = numbers.stream()
                .<Callable<Reply>>map(n -> () -> {
                    triage.tryAct(
                            n, "REGISTER_SIGNED", "signedOn", today.plusDays(1).toString());
                    return triage.tryAct(n, "REGISTER_SIGNED", "signedOn", today.toString());
                })
                .toList();
        for (Future<Reply> paper : desks.invokeAll(papers)) {
            assertThat(paper.get().status()).isEqualTo(200);
        }
        desks.shutdown();
        try (var database = RunningService.get().database()) {
            List<Integer> given = database.list(
                    "select number from incoming_number where office = 'BTN' and of_year = ? order by number",
                    row -> row.number("number"),
                    today.getYear());
            assertThat(given)
                    .isEqualTo(IntStream.rangeClosed(1, given.size()).boxed().toList());
            assertThat(given.size()).isGreaterThanOrEqualTo(16);
        }
    }

    private void refused(Caller who, String number, String action, String why, String field, Object value) {
        Reply reply = who.tryAct(number, action, field, value.toString());
        assertThat(reply.status()).as(reply.body()).isIn(409, 422);
        assertThat(reply.body()).contains(why).containsAnyOf("Luật", "Nghị định");
    }

    private static List<String> running(JsonObject seen) {
        return seen.getJsonArray("clocks").getValuesAs(JsonObject.class).stream()
                .filter(clock -> clock.getString("state").equals("RUNNING"))
                .map(clock -> clock.getString("term"))
                .toList();
    }
}
