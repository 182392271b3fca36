package vn.langnghe.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HexFormat;

/**
 * What is known of a file and is nobody's business: kept sealed beside it.
 *
 * @param name as the sender gave it, whole
 * @param declared the type as the sender declared it
 * @param sha256 of the original, 64 hexadecimal digits
 */
record Note(String name, String declared, String sha256) {
    static Note of(NewAttachment file, byte[] sha256) {
        return new Note(
                text(file.name()), text(file.contentType()), HexFormat.of().formatHex(sha256));
    }

    static Note read(byte[] json) {
        try (JsonReader reader = Json.createReader(new StringReader(new String(json, UTF_8)))) {
            JsonObject note = reader.readObject();
            return new Note(note.getString("name"), note.getString("declared"), note.getString("sha256"));
        }
    }

    byte[] bytes() {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("declared", declared)
                .add("sha256", sha256)
                .build()
                .toString()
                .getBytes(UTF_8);
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
