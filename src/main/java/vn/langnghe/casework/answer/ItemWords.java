package vn.langnghe.casework.answer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;

/**
 * The words of one row of an item.
 *
 * @param content what is alleged
 * @param finding what was found, or null
 * @param basis the law the finding rests on, or null
 * @param reason why it was changed or dropped, or null
 */
record ItemWords(String content, String finding, String basis, String reason) {
    static ItemWords of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject words = reader.readObject();
            return new ItemWords(
                    words.getString("content"),
                    words.getString("finding", null),
                    words.getString("basis", null),
                    words.getString("reason", null));
        }
    }

    String json() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("content", content);
        add(json, "finding", finding);
        add(json, "basis", basis);
        add(json, "reason", reason);
        return json.build().toString();
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
