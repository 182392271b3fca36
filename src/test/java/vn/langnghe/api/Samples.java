package vn.langnghe.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.util.List;

/** The fifteen sample texts. */
final class Samples {
    private Samples() {}

    /**
     * One of them.
     *
     * @param expect words such as {@code sealed} and {@code urgent}
     */
    record Sample(String id, JsonObject body, String office, List<String> expect) {
        @Override
        public String toString() {
            return id;
        }
    }

    static List<Sample> all() {
        try (JsonReader reader = Json.createReader(Samples.class.getResourceAsStream("/sample-submissions.json"))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(Samples::sample)
                    .toList();
        }
    }

    static Sample one(String id) {
        return all().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    private static Sample sample(JsonObject json) {
        List<String> expect = json.getJsonArray("expect").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        return new Sample(json.getString("id"), body(json), json.getString("office"), expect);
    }

    /** What is sent: text, kind, first category, subject and the mode with a made-up identity. */
    private static JsonObject body(JsonObject json) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("text", json.getString("text"))
                .add("kind", json.getString("kind"))
                .add("category", json.getJsonArray("categories").getString(0))
                .add(
                        "identity",
                        Json.createObjectBuilder()
                                .add("mode", json.getString("identityMode"))
                                .add("name", "Trần Thị Thử Nghiệm")
                                .add("phone", "0912 345 678"));
        if (json.containsKey("subject")) {
            body.add("subject", json.getJsonObject("subject"));
        }
        return body.build();
    }
}
