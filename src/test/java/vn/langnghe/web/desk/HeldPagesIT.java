package vn.langnghe.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.langnghe.evidence.copy.make.Dirty;
import vn.langnghe.evidence.copy.make.Search;
import vn.langnghe.evidence.copy.make.Sheets;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Attached;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** A part of a page of a PDF is covered: the office gets the pages as pictures, and nothing of what lay below. */
class HeldPagesIT {
    private static final RunningService SERVICE = RunningService.get();
    private static final String WORDS = "Le Thi Hanh 4471";
    private static final String MISSING = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final int TURN = 90;
    private static final float DOTS_PER_POINT = 150 / 72f;

    private final AtTheDesk triage = AtTheDesk.as("triage");
    private final AtTheDesk office = AtTheDesk.as("internal-affairs");

    private static String sealed(byte[] file) {
        Reply reply = SERVICE.http()
                .post(
                        "/api/v1/submissions",
                        Json.createObjectBuilder()
                                .add("text", "Cán bộ nhận tiền ở quầy, tôi chụp lại tờ giấy viết tay.")
                                .add("category", "WORKING_HOURS")
                                .add("identity", Json.createObjectBuilder().add("mode", "SEALED"))
                                .add("attachments", Json.createArrayBuilder().add(Attached.file("don.pdf", file)))
                                .build());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        String number = reply.json().getString("caseNumber");
        Attached.awaitCopies(SERVICE, number);
        return number;
    }

    private static String id(String number) {
        try (ToolDatabase database = SERVICE.database()) {
            return database.one(
                            "select a.id from attachment a join case_file c on c.id = a.case_id where c.number = ?",
                            row -> row.text("id"),
                            number)
                    .orElseThrow();
        }
    }

    private static String address(String number, String id, String copy) {
        return "/desk/attachment?number=" + number + "&id=" + id + "&copy=" + copy;
    }

    private static String page(String number, String id, String page) {
        return address(number, id, "page") + "&page=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    private Reply release(String number, String id, String page, Rectangle on) {
        Map<String, String> form = new LinkedHashMap<>(
                Map.of("number", number, "file", id, "act", "release", "x", "" + on.x, "y", "" + on.y));
        form.putAll(Map.of("page", page, "width", "" + on.width, "height", "" + on.height));
        return triage.post("/desk/redact", form);
    }

    private void route(String number) {
        assertThat(triage.press(number, "ROUTE", "office", "PNV", "extract", "Có người nhận tiền ở quầy.")
                        .status())
                .isEqualTo(302);
    }

    private static BufferedImage picture(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    /** Turned by 90 degrees, cut out of a larger sheet: where the picture shows the field, the copy is black. */
    @Test
    void whatIsCoveredOnAPageIsNotInTheBytesOfTheOffice() throws IOException {
        String number = sealed(Sheets.of(2, TURN, WORDS));
        String id = id(number);
        route(number);
        Reply seen = triage.get(page(number, id, "2"));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).startsWith("image/jpeg");
        Rectangle green = Sheets.around(picture(seen.bytes()), Sheets::green);
        assertThat(green.isEmpty()).isFalse();

        Reply unseen = release(number, id, "2", green);
        assertThat(unseen.status()).as("a page alone is not the file").isEqualTo(422);
        assertThat(unseen.body())
                .contains("Hãy xem bản an toàn của tệp")
                .contains("name=\"width\" inputmode=\"numeric\" maxlength=\"5\" value=\"" + green.width + "\"");
        byte[] whole = triage.get(address(number, id, "1")).bytes();
        assertThat(release(number, id, "2", green).status()).isEqualTo(302);

        Reply given = office.get(address(number, id, "1"));
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.header("Content-Disposition")).startsWith("attachment");
        assertThat(Search.found(given.bytes(), List.of(WORDS, "Hanh", "4471"))).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(given.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).isBlank();
            assertThat(pdf.getDocumentInformation().getMetadataKeys()).isEmpty();
            BufferedImage covered = new PDFRenderer(pdf).renderImage(1, DOTS_PER_POINT);
            assertThat(Sheets.around(covered, Sheets::green).isEmpty()).isTrue();
            assertThat(Sheets.around(covered, Sheets::blue).isEmpty()).isFalse();
            assertThat(Sheets.around(covered, Sheets::black).contains(green)).isTrue();
            BufferedImage other = new PDFRenderer(pdf).renderImage(0, DOTS_PER_POINT);
            assertThat(Sheets.around(other, Sheets::green).isEmpty()).isFalse();
        }
        assertThat(pixels(triage.get(address(number, id, "released")).bytes(), 1))
                .isEqualTo(pixels(given.bytes(), 1));
        assertThat(pixels(call(number + "/attachments/" + id + "/copy").bytes(), 1))
                .isEqualTo(pixels(given.bytes(), 1));
        assertThat(triage.get(address(number, id, "1")).bytes()).isEqualTo(whole);
        assertThat(office.open(number).body()).contains("Chuyển kèm tệp · che 1 chỗ · tệp 1");
    }

    private static int[] pixels(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage drawn = new PDFRenderer(document).renderImage(page);
            return drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
        }
    }

    private static Reply call(String path) {
        String token = SERVICE.http()
                .post(
                        "/api/v1/tokens",
                        Json.createObjectBuilder()
                                .add("username", "internal-affairs")
                                .add("password", "lang-nghe-demo")
                                .build())
                .json()
                .getString("token");
        return SERVICE.http().get("/api/v1/cases/" + path, "Authorization", "Bearer " + token);
    }

    /** Whoever gets only what was released sees no page of what was not covered, before and after. */
    @Test
    void aPageIsShownOnlyToWhoeverDecides() {
        String number = sealed(Sheets.of(1, 0, WORDS));
        String id = id(number);
        assertThat(triage.get(address(number, id, "1")).status()).isEqualTo(200);
        route(number);
        assertThat(triage.get(page(number, id, "1")).status()).isEqualTo(200);
        for (int time = 0; time < 2; time++) {
            for (String other : List.of("internal-affairs", "inspector", "reform", "approver", "leader", "admin")) {
                AtTheDesk who = AtTheDesk.as(other);
                Reply shown = who.get(page(number, id, "1"));
                Reply missing = who.get(page(number, MISSING, "1"));
                assertThat(shown.status()).as(other).isEqualTo(missing.status()).isBetween(403, 404);
                assertThat(shown.body()).as(other).isEqualTo(missing.body());
            }
            assertThat(release(number, id, "1", new Rectangle(8, 8, 90, 90)).status())
                    .isEqualTo(302);
        }
    }

    @Test
    void aPageThatIsNotThereIsNeitherShownNorCovered() {
        String number = sealed(Sheets.of(1, 0, WORDS));
        String id = id(number);
        assertThat(triage.get(address(number, id, "1")).status()).isEqualTo(200);
        for (String wrong : List.of("", "0", "2", "-1", "1000", "1x", "99999999999")) {
            assertThat(triage.get(page(number, id, wrong)).status()).as(wrong).isEqualTo(404);
            assertThat(release(number, id, wrong, new Rectangle(8, 8, 90, 90)).status())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(release(number, id, "1", new Rectangle(5_000, 8, 90, 90)).status())
                .isEqualTo(422);
        route(number);
        assertThat(office.get(address(number, id, "1")).status()).isEqualTo(404);
        String picture = sealed(Dirty.encoded("png", Dirty.drawn(320, 200)));
        assertThat(triage.get(page(picture, id(picture), "1")).status())
                .as("a picture has no pages")
                .isEqualTo(404);
    }
}
