package vn.langnghe.intake;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import vn.langnghe.evidence.NewAttachment;
import vn.langnghe.identity.Identity;

/** The canonical form of the accepted fields: one spelling, one order, so that the same input has the same bytes. */
final class Canonical {
    private Canonical() {}

    /** Everything that was accepted. A nameless sender's identity was dropped before. */
    static byte[] raw(Arrival a) {
        JsonObjectBuilder json = story(a);
        Identity who = a.identity();
        JsonObjectBuilder identity =
                Json.createObjectBuilder().add("mode", who.mode().name());
        add(identity, "name", who.name());
        add(identity, "phone", who.phone());
        add(identity, "email", who.email());
        add(identity, "address", who.address());
        json.add("identity", identity);
        return bytes(json);
    }

    /** Story and file names, without identity: what receipt and idempotency key are bound to. */
    static byte[] storyOnly(Arrival a) {
        return bytes(story(a));
    }

    private static JsonObjectBuilder story(Arrival a) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("channel", a.channel().name()).add("text", a.text());
        add(json, "kind", a.kind() == null ? null : a.kind().name());
        add(json, "category", a.category());
        add(json, "subjectOffice", a.subjectOffice());
        add(json, "subjectName", a.subjectName());
        add(json, "rank", a.rank() == null ? null : a.rank().name());
        add(json, "place", a.place());
        add(json, "happenedAt", a.happenedAt());
        json.add("urgent", a.urgent());
        JsonArrayBuilder files = Json.createArrayBuilder();
        for (NewAttachment file : a.attachments()) {
            files.add(Json.createObjectBuilder()
                    .add("name", String.valueOf(file.name()))
                    .add("size", file.size()));
        }
        return json.add("attachments", files);
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }

    private static byte[] bytes(JsonObjectBuilder json) {
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }
}
