package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.api.Caller.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

class SubmissionsApiIT {
    private static final String STORY = "Bộ phận một cửa hẹn ba lần vẫn chưa trả giấy xác nhận cho tôi.";

    private final Caller citizen = Caller.citizen();
    private final Caller triage = Caller.staff("triage");

    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsSuggestedToItsOfficeAndSealedWhereItMustBe(Samples.Sample sample) {
        String number = citizen.submit(sample.body()).getString("caseNumber");

        JsonObject seen = triage.caseOf(number);
        assertThat(seen.getJsonObject("suggestion").getString("office")).isEqualTo(sample.office());
        assertThat(seen.getJsonObject("suggestion").getJsonArray("trace")).isNotEmpty();
        assertThat(seen.getBoolean("sealed")).isEqualTo(sample.expect().contains("sealed"));
        assertThat(seen.getString("text")).isEqualTo(sample.body().getString("text"));
        assertThat(seen.getString("status")).isEqualTo("NEW");
        assertThat(seen.getString("office")).isEqualTo("BTN");
        if (sample.expect().contains("urgent")) {
            assertThat(seen.getBoolean("urgent")).isTrue();
        }
    }

    @Test
    void aSealedCaseShowsKindAndCategoryAndLeavesNoWordInTheTables() {
        JsonObject sample = Samples.one("D04").body();
        String number = citizen.submit(sample).getString("caseNumber");

        JsonObject row = triage.get("cases?limit=200&q=" + number)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(row.getString("title")).startsWith("Thông tin có nội dung tố cáo · Vòi vĩnh");
        assertThat(row.getString("title")).isEqualTo(triage.caseOf(number).getString("title"));
        try (ToolDatabase database = RunningService.get().database()) {
            assertThat(database.list(
                            "select title, story from case_file where number = ?",
                            r -> String.valueOf(r.text("title")) + r.text("story"),
                            number))
                    .containsExactly("nullnull");
            assertThat(database.list(
                            "select s.body from case_search s join case_file c on c.id = s.case_id where c.number = ?",
                            r -> r.text("body"),
                            number))
                    .isEmpty();
        }
    }

    @Test
    void theReceiptSaysWhatTheContractSays() {
        JsonObject receipt = citizen.submit(object("text", STORY, "category", "DOSSIER_DELAY"));

        assertThat(receipt.getString("caseNumber")).matches("PY-\\d{4}-\\d{6}");
        assertThat(receipt.getString("receiptCode")).matches("\\d{4} \\d{4} \\d{4} \\d{4}");
        assertThat(receipt.getString("kind")).isEqualTo("PHAN_ANH");
        assertThat(receipt.containsKey("notice")).isFalse();
        OffsetDateTime received = OffsetDateTime.parse(receipt.getString("receivedAt"));
        assertThat(received.getOffset()).isEqualTo(ZoneOffset.ofHours(7));
        assertThat(receipt.getString("replyBy")).endsWith("T23:59:59+07:00");
        JsonObject signed = receipt.getJsonObject("receipt");
        assertThat(signed.getString("caseNumber")).isEqualTo(receipt.getString("caseNumber"));
        assertThat(signed.getString("digest")).isNotBlank();
        assertThat(signed.getString("signature")).isNotBlank();
        assertThat(signed.containsKey("receiptCode")).isFalse();
    }

    @Test
    void anUnsignedDenunciationIsKeptAsInformationAndTheAnswerSaysSo() {
        JsonObject receipt = citizen.submit(object("text", "Tôi tố cáo việc nhận tiền.", "kind", "TO_CAO"));

        assertThat(receipt.getString("kind")).isEqualTo("TO_CAO_INFO");
        assertThat(receipt.getString("notice")).contains("chữ ký");
        assertThat(triage.caseOf(receipt.getString("caseNumber")).getBoolean("sealed"))
                .isTrue();
    }

    @Test
    void filesComeBackByteForByte() {
        byte[] bytes = new byte[300_000];
        new java.util.Random(7).nextBytes(bytes);
        JsonObject body = Json.createObjectBuilder()
                .add("text", STORY)
                .add(
                        "attachments",
                        Json.createArrayBuilder()
                                .add(file("báo cáo.bin", bytes))
                                .add(file("../rỗng.txt", new byte[0])))
                .build();
        String number = citizen.submit(body).getString("caseNumber");

        var files = triage.caseOf(number).getJsonArray("attachments").getValuesAs(JsonObject.class);
        assertThat(files).extracting(f -> f.getString("name")).containsExactly("báo cáo.bin", "rỗng.txt");
        Reply reply = triage.get(files.get(0).getString("href").substring("/api/v1/".length()));
        assertThat(reply.bytes()).isEqualTo(bytes);
        assertThat(reply.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''b%C3%A1o");
    }

    private static JsonObject file(String name, byte[] bytes) {
        return object("name", name, "base64", java.util.Base64.getEncoder().encodeToString(bytes));
    }

    @Test
    void theSameKeyAndBodyGiveTheSameAnswerAndAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        Reply first = citizen.post("submissions", object("text", STORY), "Idempotency-Key", key);
        Reply again = citizen.post("submissions", object("text", STORY), "Idempotency-Key", key);
        Reply other = citizen.post("submissions", object("text", STORY + " Khác."), "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().getString("field")).isEqualTo("Idempotency-Key");
    }

    @Test
    void tenPostsAtOnceWithOneKeyMakeOneCase() throws Exception {
        String key = UUID.randomUUID().toString();
        Callable<Reply> post = () -> citizen.post("submissions", object("text", STORY), "Idempotency-Key", key);
        ExecutorService ten = Executors.newFixedThreadPool(10);
        Set<String> answers = new HashSet<>();
        for (Future<Reply> each : ten.invokeAll(java.util.Collections.nCopies(10, post))) {
            assertThat(each.get().status()).as(each.get().body()).isEqualTo(201);
            answers.add(each.get().body());
        }
        ten.shutdown();

        assertThat(answers).hasSize(1);
    }

    @Test
    void aNamelessSendersIdentityIsKeptNowhere() {
        JsonObject body = Json.createObjectBuilder()
                .add("text", STORY)
                .add("identity", object("mode", "ANONYMOUS", "name", "Lê Không Tên", "phone", "0900000001"))
                .build();
        String number = citizen.submit(body).getString("caseNumber");

        assertThat(triage.caseOf(number).getString("confidentiality")).isEqualTo("ANONYMOUS");
        try (ToolDatabase database = RunningService.get().database()) {
            assertThat(database.list(
                            "select i.case_id from identity i join case_file c on c.id = i.case_id where c.number = ?",
                            r -> r.text("case_id"),
                            number))
                    .isEmpty();
        }
    }

    @Test
    void thePartiesOfAnAddressAreListed() {
        assertThat(citizen.get("offices").body()).contains("\"TTS\"", "02573");
        assertThat(citizen.get("offices?q=thanh%20tra").json().getJsonArray("items"))
                .isNotEmpty();
        assertThat(citizen.get("categories").json().getJsonArray("items").size())
                .isGreaterThan(10);
    }
}
