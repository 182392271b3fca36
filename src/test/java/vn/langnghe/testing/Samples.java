package vn.langnghe.testing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The fifteen texts with what should become of them; the first category is the one a sender gives. */
public final class Samples {
    private Samples() {}

    /**
     * One text.
     *
     * @param rank of the accused, or empty
     * @param office code of the office that should be suggested
     */
    public record Sample(
            String id,
            String text,
            String kind,
            String mode,
            String category,
            String rank,
            String office,
            boolean sealed) {
        /** What the sender calls it: nobody writes "information with denunciation content". */
        public String kindAsSent() {
            return kind.equals("TO_CAO_INFO") ? "TO_CAO" : kind;
        }

        @Override
        public String toString() {
            return id;
        }
    }

    public static List<Sample> all() {
        try (InputStream in = Samples.class.getResourceAsStream("/sample-submissions.json");
                JsonReader reader = Json.createReader(in)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(Samples::sample)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(JsonObject o) {
        JsonArray categories = o.getJsonArray("categories");
        JsonObject subject = o.getJsonObject("subject");
        return new Sample(
                o.getString("id"),
                o.getString("text"),
                o.getString("kind"),
                o.getString("identityMode"),
                categories.getString(0),
                subject == null ? "" : subject.getString("rank", ""),
                o.getString("office"),
                o.getJsonArray("expect").toString().contains("sealed"));
    }
}
