package vn.langnghe.leak;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** One made-up sender. Every value holds a piece that occurs nowhere else in the world of the test. */
record Person(int number) {
    /** What a search looks for: kind of datum and the piece. Digits are long enough not to occur by chance. */
    static final Map<String, String> PIECES = Map.ofEntries(
            Map.entry("name", "Quyzơn"),
            Map.entry("address", "hẻm Lanqzu"),
            Map.entry("mail address", "chim-saoqz.example"),
            Map.entry("mailbox name", "quyzon."),
            Map.entry("ID number", "07918855401"),
            Map.entry("phone", "098761314"),
            Map.entry("phone abroad", "8498761314"),
            Map.entry("phone in groups", "0987 613 14"),
            Map.entry("phone with dots", "0987.613.14"),
            Map.entry("address of the machine", "203.0.113.7"),
            Map.entry("relay of the mail", "198.51.100.7"),
            Map.entry("browser", "Qzyduyet"),
            Map.entry("name of the machine", "qzymay.example"),
            Map.entry("message id", "qzymsgid.example"),
            Map.entry("author of the file", "Qzytacgia"),
            Map.entry("place of the picture", "10.9555113"),
            Map.entry("name of the file", "Qzytentep"),
            Map.entry("content of the file", "Qzynoidung"),
            Map.entry("story", "Qzychuyện kể"),
            Map.entry("subject of the mail", "Qzytieude"),
            Map.entry("the accused", "Qzybiphanh"),
            Map.entry("what was added", "Qzybosung"),
            Map.entry("extract", "Qzylược trích"),
            Map.entry("purpose of the reveal", "Qzymucdich"),
            Map.entry("password tried", "Qzymatkhau"),
            Map.entry("account tried", "qzytaikhoan"),
            Map.entry("in an address of ours", "Qzyduongdan"));

    String name() {
        return "Đặng Bích Quyzơn " + number;
    }

    String phone() {
        String digits = "098761314" + number % 10;
        return switch (number % 3) {
            case 0 -> digits;
            case 1 -> "+84 " + digits.substring(1);
            default -> digits.replaceAll("(....)(...)(...)", "$1 $2 $3");
        };
    }

    String email() {
        return "quyzon." + number + "@chim-saoqz.example";
    }

    String address() {
        return "Số " + number + ", hẻm Lanqzu";
    }

    String idNumber() {
        return "07918855401" + number % 10;
    }

    String story() {
        return "Qzychuyện kể số " + number + ": tôi là " + name() + ", CCCD " + idNumber() + ", nhà ở " + address()
                + ", gọi " + phone() + ". Ông trưởng phòng đòi ba triệu mới ký hồ sơ.";
    }

    String[] headers() {
        return new String[] {
            "X-Forwarded-For", "203.0.113.7" + number % 10,
            "X-Real-IP", "203.0.113.7" + number % 10,
            "Forwarded", "for=203.0.113.7" + number % 10,
            "User-Agent", "Qzyduyet/1.0 (" + number + ")"
        };
    }

    String fileName() {
        return "Qzytentep của " + name() + ".txt";
    }

    byte[] file() {
        return ("Qzynoidung " + number + "\n<dc:creator>Qzytacgia " + name() + "</dc:creator>"
                        + "<exif:GPSLatitude>10.9555113N</exif:GPSLatitude>")
                .getBytes(UTF_8);
    }

    JsonObject submission() {
        JsonObjectBuilder identity = Json.createObjectBuilder()
                .add("mode", "SEALED")
                .add("name", name())
                .add("phone", phone())
                .add("email", email())
                .add("address", address());
        JsonObjectBuilder file = Json.createObjectBuilder()
                .add("name", fileName())
                .add("base64", Base64.getEncoder().encodeToString(file()));
        return Json.createObjectBuilder()
                .add("text", story())
                .add("kind", "TO_CAO")
                .add("category", "BRIBERY")
                .add(
                        "subject",
                        Json.createObjectBuilder()
                                .add("officeCode", "UBND_BINH_SA")
                                .add("name", "Qzybiphanh Văn A"))
                .add("identity", identity)
                .add("attachments", Json.createArrayBuilder().add(file))
                .build();
    }

    /** The fields that the form and the call sheet have in common. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("mode", "SEALED");
        fields.put("kind", "TO_CAO");
        fields.put("category", "BRIBERY");
        fields.put("name", name());
        fields.put("phone", phone());
        fields.put("email", email());
        fields.put("address", address());
        fields.put("person", "Qzybiphanh Văn A");
        fields.put("subjectName", "Qzybiphanh Văn A");
        fields.put("text", story());
        return fields;
    }

    byte[] mail() {
        String id = number + "." + System.nanoTime() + "@qzymsgid.example";
        String edge = "edge" + number;
        return String.join(
                        "\r\n",
                        "Received: from qzymay.example ([198.51.100.7" + number % 10 + "]) by relay.example.org",
                        "X-Originating-IP: [198.51.100.7" + number % 10 + "]",
                        "From: " + word(name()) + " <" + email() + ">",
                        "Reply-To: " + email(),
                        "To: phananh@localhost",
                        "Subject: " + word("Qzytieude của " + name()),
                        "Message-ID: <" + id + ">",
                        "User-Agent: Qzyduyet " + number,
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/mixed; boundary=" + edge,
                        "",
                        "--" + edge,
                        "Content-Type: text/plain; charset=UTF-8",
                        "Content-Transfer-Encoding: base64",
                        "",
                        Base64.getMimeEncoder()
                                .encodeToString(("Loại: TO_CAO\nLĩnh vực: BRIBERY\n\n" + story()).getBytes(UTF_8)),
                        "--" + edge,
                        "Content-Type: text/plain; name=\"" + word(fileName()) + "\"",
                        "Content-Disposition: attachment",
                        "Content-Transfer-Encoding: base64",
                        "",
                        Base64.getMimeEncoder().encodeToString(file()),
                        "--" + edge + "--",
                        "")
                .getBytes(UTF_8);
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(UTF_8)) + "?=";
    }
}
