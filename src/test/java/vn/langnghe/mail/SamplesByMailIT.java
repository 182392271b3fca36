package vn.langnghe.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fifteen sample texts as mails written with the portal's template. */
class SamplesByMailIT {
    private static final Mails MAILS = new Mails();

    static Stream<JsonObject> samples() {
        try (JsonReader file =
                Json.createReader(SamplesByMailIT.class.getResourceAsStream("/sample-submissions.json"))) {
            return file.readArray().getValuesAs(JsonObject.class).stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theExpectedOfficeIsSuggested(JsonObject sample) {
        String from = Mails.someone();
        String number = MAILS.open(from, Mails.mail(from, "Mau " + sample.getString("id"), block(sample)));
        JsonObject found = MAILS.caseOf(number);
        assertThat(found.getJsonObject("suggestion").getString("office")).isEqualTo(sample.getString("office"));
        assertThat(found.getString("text")).isEqualTo(sample.getString("text"));
        assertThat(found.getBoolean("sealed")).isEqualTo(expectsSeal(sample));
    }

    private static boolean expectsSeal(JsonObject sample) {
        return sample.getJsonArray("expect").stream().anyMatch(e -> e.toString().equals("\"sealed\""));
    }

    private static String block(JsonObject sample) {
        String rank = sample.get("subject") instanceof JsonObject subject ? subject.getString("rank", "") : "";
        return String.join(
                "\n",
                List.of(
                        "Loại: " + sample.getString("kind"),
                        "Lĩnh vực: " + sample.getJsonArray("categories").getString(0),
                        "Chức vụ: " + (rank.equals("HEAD") ? "Người đứng đầu" : rank),
                        "",
                        sample.getString("text")));
    }
}
