package vn.langnghe.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** Covering what tells the sender of a sealed case, before an office reads it. */
class RedactIT {
    private static final String STORY =
            "Tôi tên Lê Thị Hạnh 4471, số 0912 345 671. Ông Phan Văn Lực nhận 5 triệu của tôi hôm 3/11.";
    private static final Pattern CODE = Pattern.compile("name=\"cover\" value=\"([^\"]+)\"( checked)?");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final AtTheDesk triage = AtTheDesk.as("triage");

    private static String sealed() {
        return sent(STORY, "SEALED");
    }

    private static String sent(String text, String mode) {
        var body = Json.createObjectBuilder()
                .add("text", text)
                .add("category", "WORKING_HOURS")
                .add("identity", Json.createObjectBuilder().add("mode", mode).add("name", "Lê Thị Hạnh"));
        Reply reply = RunningService.get().http().post("/api/v1/submissions", body.build());
        assertThat(reply.status()).isEqualTo(201);
        return reply.json().getString("caseNumber");
    }

    private Reply open(String number) {
        return triage.get("/desk/redact?number=" + number);
    }

    private Reply keep(String number, String extract) {
        Matcher version = VERSION.matcher(show(number, Map.of()).body());
        assertThat(version.find()).isTrue();
        return triage.post(
                "/desk/redact",
                Map.of("number", number, "act", "keep", "version", version.group(1), "extract", extract));
    }

    private Reply show(String number, Map<String, String> more) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("number", number, "act", "show"));
        form.putAll(more);
        return triage.post("/desk/redact", form);
    }

    private static List<String> codes(String page) {
        return CODE.matcher(page).results().map(m -> m.group(1)).toList();
    }

    @Test
    void theOfficeReadsWhatWasCoveredAndNothingElse() {
        String number = sealed();
        List<String> codes = codes(open(number).body());
        assertThat(codes).hasSize(3);
        assertThat(show(number, Map.of("cover", codes.get(0), "more", "5 trieu"))
                        .body())
                .contains("Tôi tên [Người 1]")
                .contains("số 0912 345 671. Ông Phan Văn Lực nhận [đã che] của tôi");

        assertThat(keep(number, "Tôi tên [Người 1]. Ông Phan Văn Lực nhận tiền.")
                        .status())
                .isEqualTo(302);
        assertThat(triage.press(number, "ROUTE", "office", "PNV").status()).isEqualTo(302);

        String running = number.substring(number.lastIndexOf('-') + 1);
        String read = AtTheDesk.as("internal-affairs").open(number).body().replace(running, "");
        assertThat(read).contains("Ông Phan Văn Lực nhận tiền").doesNotContain("Hạnh", "0912", "4471");
    }

    @Test
    void anExtractThatShowsATelephoneNumberIsRefusedAndStaysOnThePage() {
        String number = sealed();
        Reply refused = keep(number, "Gọi tôi số 0912.345.671 nhé.");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("0912.345.671 nhé").contains("Điều 56");
        Reply routed = triage.press(number, "ROUTE", "office", "PNV", "extract", "Thư: hanh.le@example.org");
        assertThat(routed.status()).isEqualTo(422);
        assertThat(open(number).body()).contains("Chưa có bản trích");
    }

    @Test
    void everyExtractThatWasInForceIsKept() {
        String number = sealed();
        keep(number, "Bản thứ nhất.");
        keep(number, "Bản thứ hai.");
        assertThat(open(number).body()).contains("Bản 1 · ").contains("Bản 2 · ");
        assertThat(triage.open(number).body()).contains("Che danh tính");
    }

    @Test
    void whoMayNotReadTheOriginalFindsNoSuchPage() {
        String number = sealed();
        keep(number, "Chuyện ở quầy.");
        triage.press(number, "ROUTE", "office", "PNV");
        String missing = AtTheDesk.as("inspector")
                .get("/desk/redact?number=PY-2026-999999")
                .body();
        assertThat(AtTheDesk.as("internal-affairs")
                        .get("/desk/redact?number=" + number)
                        .status())
                .isEqualTo(404);
        assertThat(AtTheDesk.as("inspector")
                        .get("/desk/redact?number=" + number)
                        .body())
                .isEqualTo(missing);
        assertThat(open(number).status()).isEqualTo(404);
        assertThat(open(sent(STORY, "NAMED")).status()).isEqualTo(404);
    }

    @Test
    void placesThatNobodyFoundAreNotCovered() {
        String number = sealed();
        assertThat(show(number, Map.of("cover", "0-999999-NAME")).body()).contains("Tôi tên Lê Thị Hạnh");
        assertThat(show(number, Map.of("cover", "x")).status()).isEqualTo(200);
    }
}
