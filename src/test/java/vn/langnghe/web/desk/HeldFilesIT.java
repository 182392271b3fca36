package vn.langnghe.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.langnghe.evidence.copy.make.Dirty;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Attached;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** Files of a sealed case reach the office only after somebody who may decide has looked at them and released them. */
class HeldFilesIT {
    private static final RunningService SERVICE = RunningService.get();
    private static final String NAME = "don cua Le Thi Hanh 4471";
    private static final String MISSING = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final int DARK = 12;
    private static final byte[] PHOTO = Dirty.encoded("png", Dirty.drawn(320, 200));

    private final AtTheDesk triage = AtTheDesk.as("triage");
    private final AtTheDesk office = AtTheDesk.as("internal-affairs");

    private static JsonObject sealed(byte[]... files) {
        var attachments = Json.createArrayBuilder();
        for (byte[] file : files) {
            attachments.add(Attached.file(NAME, file));
        }
        Reply reply = SERVICE.http()
                .post(
                        "/api/v1/submissions",
                        Json.createObjectBuilder()
                                .add("text", "Cán bộ nhận tiền ở quầy, tôi chụp lại tờ giấy viết tay.")
                                .add("category", "WORKING_HOURS")
                                .add(
                                        "identity",
                                        Json.createObjectBuilder()
                                                .add("mode", "SEALED")
                                                .add("name", "Lê Thị Hạnh"))
                                .add("attachments", attachments)
                                .build());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        Attached.awaitCopies(SERVICE, reply.json().getString("caseNumber"));
        return reply.json();
    }

    private static List<String> ids(String number) {
        try (ToolDatabase database = SERVICE.database()) {
            return database.list(
                    "select a.id from attachment a join case_file c on c.id = a.case_id where c.number = ?"
                            + " order by a.position",
                    row -> row.text("id"),
                    number);
        }
    }

    private static byte[] letter() {
        return "Toi xin to cao, ky ten: Le Thi Hanh".getBytes(StandardCharsets.UTF_8);
    }

    private void route(String number) {
        assertThat(triage.press(number, "ROUTE", "office", "PNV", "extract", "Có người nhận tiền ở quầy.")
                        .status())
                .isEqualTo(302);
    }

    private static String address(String number, String id, String copy) {
        return "/desk/attachment?number=" + number + "&id=" + id + (copy.isEmpty() ? "" : "&copy=" + copy);
    }

    private static Reply decide(AtTheDesk who, String number, String id, String act, String... more) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("number", number, "file", id, "act", act));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return who.post("/desk/redact", form);
    }

    private static void looks(AtTheDesk who, String number, String id) {
        assertThat(who.get(address(number, id, "1")).status()).isEqualTo(200);
    }

    private static Reply call(String username, String path) {
        String token = SERVICE.http()
                .post(
                        "/api/v1/tokens",
                        Json.createObjectBuilder()
                                .add("username", username)
                                .add("password", "lang-nghe-demo")
                                .build())
                .json()
                .getString("token");
        return SERVICE.http().get("/api/v1/cases/" + path, "Authorization", "Bearer " + token);
    }

    private void isNotThere(String number, String id) {
        for (String copy : List.of("", "1", "released")) {
            Reply held = office.get(address(number, id, copy));
            Reply missing = office.get(address(number, MISSING, copy));
            assertThat(held.status()).as(copy).isEqualTo(404);
            assertThat(held.body()).as(copy).isEqualTo(missing.body());
        }
        for (String copy : List.of("", "/copy")) {
            Reply held = call("internal-affairs", number + "/attachments/" + id + copy);
            assertThat(held.status()).as(copy).isEqualTo(404);
            assertThat(held.body())
                    .as(copy)
                    .isEqualTo(call("internal-affairs", number + "/attachments/" + MISSING + copy)
                            .body());
        }
    }

    @Test
    void theOfficeGetsAFileWhenSomebodyHasLookedAtItAndReleasedItAndNotBefore() {
        String number = sealed(PHOTO, letter()).getString("caseNumber");
        List<String> ids = ids(number);
        assertThat(triage.get("/desk/redact?number=" + number).body()).contains(NAME, "Chưa quyết định");
        route(number);

        assertThat(office.open(number).body())
                .contains("2 tệp đang được giữ lại ở bộ phận tiếp nhận")
                .doesNotContain(NAME, "tệp 1", "tệp 2", ids.get(0), "image/png");
        ids.forEach(id -> isNotThere(number, id));
        JsonObject told = call("internal-affairs", number).json();
        assertThat(told.getJsonArray("attachments")).isEmpty();
        assertThat(told.getInt("heldFiles")).isEqualTo(2);

        String deciding = triage.get("/desk/redact?number=" + number).body();
        assertThat(deciding).contains("tệp 1", "tệp 2").doesNotContain(NAME, "tờ giấy viết tay");
        Reply unseen = decide(triage, number, ids.get(0), "release");
        assertThat(unseen.status()).isEqualTo(422);
        assertThat(unseen.body()).contains("Hãy xem bản an toàn của tệp");
        isNotThere(number, ids.get(0));

        looks(triage, number, ids.get(0));
        assertThat(decide(triage, number, ids.get(0), "release").status()).isEqualTo(302);
        assertThat(office.open(number).body())
                .contains("tệp 1", "1 tệp đang được giữ lại", "Chuyển kèm tệp · tệp 1")
                .doesNotContain(NAME);
        Reply given = office.get(address(number, ids.get(0), "1"));
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.header("Content-Type")).startsWith("image/jpeg");
        assertThat(call("internal-affairs", number + "/attachments/" + ids.get(0) + "/copy")
                        .bytes())
                .isEqualTo(given.bytes());
        isNotThere(number, ids.get(1));
        assertThat(AtTheDesk.as("reform").get(address(number, ids.get(0), "1")).status())
                .isEqualTo(404);
    }

    @Test
    void whatIsTakenBackIsGoneWithTheNextRequestAlsoForOpenLinks() {
        String number = sealed(letter()).getString("caseNumber");
        String id = ids(number).get(0);
        looks(triage, number, id);
        assertThat(decide(triage, number, id, "release").status()).isEqualTo(302);
        route(number);
        String link = address(number, id, "1");
        assertThat(office.get(link).status()).isEqualTo(200);
        assertThat(call("internal-affairs", number + "/attachments/" + id + "/copy")
                        .status())
                .isEqualTo(200);

        assertThat(decide(triage, number, id, "hold").status()).isEqualTo(302);

        isNotThere(number, id);
        assertThat(office.open(number).body()).contains("1 tệp đang được giữ lại", "Giữ lại tệp · tệp 1");
    }

    @Test
    void aCopyThatWasMadeAnewAndCameOutOtherwiseIsHeldBackAgain() {
        String number = sealed(letter()).getString("caseNumber");
        String id = ids(number).get(0);
        looks(triage, number, id);
        decide(triage, number, id, "release");
        route(number);
        assertThat(office.get(address(number, id, "1")).status()).isEqualTo(200);
        try (ToolDatabase database = SERVICE.database()) {
            database.update("update attachment_copy set size = size + 1 where attachment_id = ?", id);
        }
        isNotThere(number, id);
        assertThat(office.open(number).body()).contains("1 tệp đang được giữ lại");
    }

    @Test
    void whatComesLaterStartsAsHeldBack() {
        JsonObject receipt = sealed(letter());
        String number = receipt.getString("caseNumber");
        String first = ids(number).get(0);
        looks(triage, number, first);
        decide(triage, number, first, "release");
        route(number);
        Reply said = SERVICE.http()
                .post(
                        "/api/v1/track/messages",
                        Json.createObjectBuilder()
                                .add("caseNumber", number)
                                .add("receiptCode", receipt.getString("receiptCode"))
                                .add("text", "Tôi gửi thêm ảnh.")
                                .add("attachments", Json.createArrayBuilder().add(Attached.file(NAME, PHOTO)))
                                .build());
        assertThat(said.status()).as(said.body()).isEqualTo(201);
        Attached.awaitCopies(SERVICE, number);

        String later = ids(number).get(1);
        isNotThere(number, later);
        assertThat(office.open(number).body()).contains("tệp 1", "1 tệp đang được giữ lại");
        assertThat(triage.get("/desk/redact").body()).contains(number);
        assertThat(AtTheDesk.as("inspector").get("/desk/redact").body()).doesNotContain(number);
        decide(triage, number, later, "hold");
        assertThat(triage.get("/desk/redact").body()).doesNotContain(number);
    }

    @Test
    void nobodyElseDecides() {
        String number = sealed(letter()).getString("caseNumber");
        String id = ids(number).get(0);
        route(number);
        for (String other : List.of("internal-affairs", "inspector", "reform", "approver", "leader", "admin")) {
            AtTheDesk who = AtTheDesk.as(other);
            assertThat(decide(who, number, id, "release").status()).as(other).isEqualTo(404);
            assertThat(decide(who, number, id, "release").body())
                    .as(other)
                    .isEqualTo(decide(who, "PY-2026-999999", id, "release").body());
            assertThat(who.get("/desk/redact?number=" + number).status())
                    .as(other)
                    .isEqualTo(404);
        }
        looks(triage, number, id);
        String own = sealed(letter()).getString("caseNumber");
        assertThat(decide(triage, own, id, "release").status())
                .as("through another case")
                .isEqualTo(404);
        isNotThere(number, id);
        assertThat(decide(triage, AtTheDesk.newCase("Mở cửa muộn", "WORKING_HOURS", "UBND_BINH_SA"), id, "hold")
                        .status())
                .as("a case that keeps nothing back")
                .isEqualTo(404);
    }

    @Test
    void whatIsCoveredIsBlackInTheBytesOfTheOfficeAndNowhereElse() throws IOException {
        String number = sealed(PHOTO).getString("caseNumber");
        String id = ids(number).get(0);
        byte[] whole = triage.get(address(number, id, "1")).bytes();
        for (String[] wrong : new String[][] {
            {"x", "10", "y", "10", "width", "20"},
            {"x", "a", "y", "10", "width", "20", "height", "5"},
            {"x", "320", "y", "10", "width", "20", "height", "5"},
            {"x", "10", "y", "10", "width", "0", "height", "5"}
        }) {
            assertThat(decide(triage, number, id, "release", wrong).status()).isEqualTo(422);
        }
        assertThat(decide(triage, number, id, "release", "x", "48", "y", "32", "width", "64", "height", "48")
                        .status())
                .isEqualTo(302);
        route(number);

        Reply given = office.get(address(number, id, "1"));
        assertThat(given.status()).isEqualTo(200);
        BufferedImage picture = picture(given.bytes());
        for (int[] under : new int[][] {{50, 34}, {80, 50}, {109, 77}}) {
            assertThat(dark(picture, under)).isTrue();
        }
        for (int[] beside : new int[][] {{20, 20}, {130, 50}, {80, 100}, {300, 190}}) {
            assertThat(dark(picture, beside)).isFalse();
        }
        assertThat(call("internal-affairs", number + "/attachments/" + id + "/copy")
                        .bytes())
                .isEqualTo(given.bytes());
        assertThat(triage.get(address(number, id, "released")).bytes()).isEqualTo(given.bytes());
        assertThat(triage.get(address(number, id, "1")).bytes()).isEqualTo(whole);
        assertThat(dark(picture(whole), new int[] {80, 50})).isFalse();
        assertThat(office.open(number).body()).contains("Chuyển kèm tệp · che 1 chỗ · tệp 1");
    }

    @Test
    void theOriginalStaysAsItCame() {
        String number = sealed(PHOTO).getString("caseNumber");
        String id = ids(number).get(0);
        looks(triage, number, id);
        decide(triage, number, id, "release", "x", "0", "y", "0", "width", "320", "height", "200");
        assertThat(triage.post("/desk/attachment", Map.of("number", number, "id", id, "reason", "AUTHENTICITY"))
                        .bytes())
                .isEqualTo(PHOTO);
    }

    private static BufferedImage picture(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static boolean dark(BufferedImage image, int[] at) {
        int pixel = image.getRGB(at[0], at[1]);
        return (pixel >> 16 & 255) < DARK && (pixel >> 8 & 255) < DARK && (pixel & 255) < DARK;
    }
}
