package vn.langnghe.web.reveal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.web.reveal.RevealStage.DECISION;
import static vn.langnghe.web.reveal.RevealStage.NAME;
import static vn.langnghe.web.reveal.RevealStage.answer;
import static vn.langnghe.web.reveal.RevealStage.approved;
import static vn.langnghe.web.reveal.RevealStage.asked;
import static vn.langnghe.web.reveal.RevealStage.caseAt;
import static vn.langnghe.web.reveal.RevealStage.change;
import static vn.langnghe.web.reveal.RevealStage.form;
import static vn.langnghe.web.reveal.RevealStage.hire;
import static vn.langnghe.web.reveal.RevealStage.open;
import static vn.langnghe.web.reveal.RevealStage.sealedAt;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** The right way to a name, from the request to the sender's own page. */
class RevealIT {
    private static final RunningService SERVICE = RunningService.get();
    private static final AtTheDesk HANDLER = hire("asker", "HANDLER@PNV");
    private static final AtTheDesk CUSTODIAN = AtTheDesk.as("custodian");

    @Test
    void whoAskedSeesOneSetOnceAndTheSenderReadsOfIt() {
        JsonObject receipt = caseAt("PNV", "SEALED", "UBND_BINH_SA");
        String number = receipt.getString("caseNumber");
        assertThat(track(receipt).getInt("identityViews")).isZero();
        String id = asked(HANDLER, "asker", number);
        assertThat(CUSTODIAN.get("/desk/reveals").body())
                .contains(number, "45/QĐ-TTr", RevealStage.PURPOSE)
                .doesNotContain(NAME, "hẹn lại bốn lần");
        assertThat(answer(CUSTODIAN, id, "yes", DECISION).status()).isEqualTo(302);

        Reply opened = open(HANDLER, number, id);

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body())
                .contains(NAME, RevealStage.ADDRESS, "class=\"watermark\"", "asker · ", "never-printed")
                .doesNotContain(RevealStage.PHONE);
        assertThat(opened.body().split("<title>")[1].split("</title>")[0]).doesNotContain(NAME);
        assertThat(opened.header("Cache-Control")).isEqualTo("no-store");
        assertThat(opened.header("Refresh")).matches("\\d{1,3}; url=/desk/reveal\\?number=" + number);
        JsonObject page = track(receipt);
        assertThat(page.getInt("identityViews")).isEqualTo(1);
        assertThat(page.getString("lastIdentityView")).isNotEmpty();
        assertThat(history(number)).containsExactly("REVEAL_ASKED", "REVEAL_APPROVED", "REVEAL_OPENED");
        assertThat(history("reveal:" + id)).containsExactly("REVEAL_ASKED", "REVEAL_APPROVED", "REVEAL_OPENED");
        assertThat(SERVICE.log()).doesNotContain(NAME, RevealStage.PHONE, RevealStage.ADDRESS);
    }

    @Test
    void theHistorySaysItInWordsAndTheApiDoesNotSayTheName() {
        String number = sealedAt("PNV");
        String id = approved(HANDLER, "asker", number);
        open(HANDLER, number, id);

        assertThat(HANDLER.open(number).body()).contains("Đã mở danh tính").doesNotContain(NAME);
        String token = SERVICE.http()
                .post("/api/v1/tokens", object("username", "internal-affairs", "password", "lang-nghe-demo"))
                .json()
                .getString("token");
        assertThat(SERVICE.http()
                        .get("/api/v1/cases/" + number, "Authorization", "Bearer " + token)
                        .body())
                .contains("REVEAL_OPENED")
                .doesNotContain(NAME, RevealStage.PURPOSE, "45/QĐ-TTr");
    }

    @Test
    void untilTheOpeningANamelessSenderLooksLikeAnyOther() {
        String some = sealedAt("PNV");
        String none = caseAt("PNV", "ANONYMOUS", "UBND_BINH_SA").getString("caseNumber");
        assertThat(page(none)).isEqualTo(page(some));
        String idOfSome = approved(HANDLER, "asker", some);
        String idOfNone = approved(HANDLER, "asker", none);
        assertThat(page(none)).isEqualTo(page(some)).contains("value=\"open\"");

        assertThat(open(HANDLER, none, idOfNone).body()).contains("Người gửi không để lại danh tính");
        assertThat(open(HANDLER, some, idOfSome).body()).contains(NAME);
    }

    /** Without what differs between any two cases: numbers, ids, moments. */
    private static String page(String number) {
        return HANDLER.get("/desk/reveal?number=" + number)
                .body()
                .replace(number, "N")
                .replaceAll("value=\"[\\w-]{22}\"", "ID")
                .replaceAll("\\d\\d:\\d\\d(:\\d\\d)?", "T");
    }

    @Test
    void aNameThatWasNotSealedIsShownForAReasonAndCounted() {
        JsonObject receipt = caseAt("PNV", "NAMED", "UBND_BINH_SA");
        String number = receipt.getString("caseNumber");
        assertThat(HANDLER.get("/desk/reveal?number=" + number).body()).doesNotContain(NAME);
        Map<String, String> form = form(number);
        form.put("act", "unmask");
        form.put("set", "CONTACT");

        assertThat(HANDLER.post("/desk/reveal", form).body()).contains(NAME, RevealStage.PHONE);

        assertThat(track(receipt).getInt("identityViews")).isEqualTo(1);
        assertThat(history(number)).containsExactly("REVEAL_UNMASKED");
    }

    @Test
    void aDeclinedRequestSaysWhyAndANewOneMayFollow() {
        String number = sealedAt("PNV");
        String id = asked(HANDLER, "asker", number);
        answer(CUSTODIAN, id, "no", "Chưa nêu rõ vì sao không hỏi qua mã hồ sơ.");

        assertThat(HANDLER.get("/desk/reveal?number=" + number).body())
                .contains("Bị từ chối", "Chưa nêu rõ vì sao không hỏi qua mã hồ sơ.");
        assertThat(asked(HANDLER, "asker", number)).isNotEqualTo(id);
        assertThat(history(number)).containsExactly("REVEAL_ASKED", "REVEAL_DECLINED", "REVEAL_ASKED");
    }

    @Test
    void aWindowThatClosesUnusedIsWrittenDown() {
        String number = sealedAt("PNV");
        String id = approved(HANDLER, "asker", number);
        change("update reveal set decided_at = utc_timestamp(3) - interval 901 second where id = ?", id);

        while (!history(number).contains("REVEAL_EXPIRED")) {
            Launched.pause();
        }
        assertThat(history(number)).containsExactly("REVEAL_ASKED", "REVEAL_APPROVED", "REVEAL_EXPIRED");
        assertThat(open(HANDLER, number, id).status()).isEqualTo(409);
    }

    @Test
    void twoAtOnceOpenItOnce() throws Exception {
        String number = sealedAt("PNV");
        AtTheDesk other = hire("asker2", "HANDLER@PNV");
        String id = approved(other, "asker2", number);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Reply> attempt = () -> open(other, number, id);
            List<Future<Reply>> replies = threads.invokeAll(List.of(attempt, attempt, attempt, attempt));
            long shown = 0;
            for (Future<Reply> reply : replies) {
                shown += reply.get().body().contains(NAME) ? 1 : 0;
            }
            assertThat(shown).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(history(number)).containsOnlyOnce("REVEAL_OPENED");
    }

    private static JsonObject track(JsonObject receipt) {
        return SERVICE.http()
                .post(
                        "/api/v1/track",
                        object(
                                "caseNumber", receipt.getString("caseNumber"),
                                "receiptCode", receipt.getString("receiptCode")))
                .json();
    }

    private static JsonObject object(String... pairs) {
        var json = Json.createObjectBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            json.add(pairs[i], pairs[i + 1]);
        }
        return json.build();
    }

    /** The steps of the reveal in one history. */
    private static Stream<String> entries(String number) {
        try (ToolDatabase database = SERVICE.database()) {
            return database
                    .list(
                            "select action from ledger_entry where case_number = ? and action like 'REVEAL%' order by"
                                    + " node, seq",
                            row -> row.text("action"), number)
                    .stream();
        }
    }

    private static List<String> history(String number) {
        return entries(number).toList();
    }
}
