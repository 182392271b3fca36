package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.RunningService;

/** A story alone, without kind or category, through the real door. */
class SuggestedFromWordsIT {
    private static final String BRIBE =
            "Cán bộ địa chính xã Bình Sa đòi tôi năm triệu đồng mới chịu ký. Tôi đã đưa tiền trong phong bì.";

    private final Caller citizen = Caller.citizen();
    private final Caller triage = Caller.staff("triage");

    private String send(String text) {
        JsonObject nobody = Json.createObjectBuilder().add("mode", "ANONYMOUS").build();
        return citizen.submit(Json.createObjectBuilder()
                        .add("text", text)
                        .add("identity", nobody)
                        .build())
                .getString("caseNumber");
    }

    private JsonObject suggestion(String number) {
        return triage.caseOf(number).getJsonObject("suggestion");
    }

    @Test
    void ofTheFifteenSamplesMostAreUnderstoodFromTheirWordsAlone() {
        List<JsonObject> told = Samples.all().stream()
                .map(sample -> suggestion(send(sample.body().getString("text"))))
                .toList();
        int offices = 0;
        int kinds = 0;
        int categories = 0;
        for (int i = 0; i < told.size(); i++) {
            Samples.Sample sample = Samples.all().get(i);
            offices += told.get(i).getString("office").equals(sample.office()) ? 1 : 0;
            kinds += told.get(i).getString("kind").equals(sample.body().getString("kind")) ? 1 : 0;
            categories += sample.body().getString("category").equals(told.get(i).getString("category", "")) ? 1 : 0;
        }
        assertThat(List.of(kinds >= 12, categories >= 12, offices >= 13))
                .as("kinds %d, categories %d, offices %d", kinds, categories, offices)
                .containsOnly(true);
    }

    @Test
    void aSuggestionTellsItsWordsAndChangesNoFact() {
        String number = send("Trưa nào mấy anh công chức xã Hòa Trúc cũng nhậu say ở quán, chiều đóng cửa phòng.");
        JsonObject seen = triage.caseOf(number);
        JsonObject told = seen.getJsonObject("suggestion");
        assertThat(told.getString("category")).isEqualTo("ALCOHOL");
        assertThat(told.getString("subjectOffice")).isEqualTo("UBND_HOA_TRUC");
        assertThat(told.getJsonArray("trace").toString()).contains("“nhậu say”").contains("“xã Hòa Trúc”");
        assertThat(seen.getString("kind")).isEqualTo("PHAN_ANH");
        assertThat(seen.containsKey("category") && !seen.isNull("category")).isFalse();
        assertThat(seen.getBoolean("sealed")).isFalse();
    }

    @Test
    void whatReadsLikeABribeIsSealedBeforeAnybodyClassifiesIt() {
        String number = send(BRIBE);
        assertThat(triage.caseOf(number).getBoolean("sealed")).isTrue();
        assertThat(suggestion(number).getString("kind")).isEqualTo("TO_CAO_INFO");
        assertThat(suggestion(number).getString("office")).isEqualTo("TTS");
        try (ToolDatabase database = RunningService.get().database()) {
            assertThat(database.list(
                            "select story, title from case_file where number = ?",
                            row -> row.text("story") + row.text("title"),
                            number))
                    .containsExactly("nullnull");
        }
    }

    @Test
    void whatTheSenderSaidStands() {
        JsonObject body = Json.createObjectBuilder()
                .add("text", "Trưa nào họ cũng nhậu say ở quán rồi đóng cửa phòng, tôi xin góp ý, kiến nghị kiểm tra.")
                .add("kind", "PHAN_ANH")
                .add("category", "WORKING_HOURS")
                .add("identity", Json.createObjectBuilder().add("mode", "ANONYMOUS"))
                .build();
        JsonObject told = suggestion(citizen.submit(body).getString("caseNumber"));
        assertThat(told.getString("kind")).isEqualTo("PHAN_ANH");
        assertThat(told.getString("category")).isEqualTo("WORKING_HOURS");
        assertThat(told.getString("office")).isEqualTo("PNV");
        assertThat(told.getJsonArray("trace").toString()).doesNotContain("vì có các từ");
    }
}
