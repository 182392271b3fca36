package vn.langnghe.evidence.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.langnghe.evidence.copy.make.Dirty;
import vn.langnghe.evidence.copy.make.Search;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.seal.CannotOpen;
import vn.langnghe.seal.Context;
import vn.langnghe.seal.Seal;
import vn.langnghe.testing.Attached;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** Who gets which bytes of a file, through the running service; its copies are made by the service itself. */
class SafeCopiesIT {
    private static final RunningService SERVICE = RunningService.get();
    private static final String SENDER = "Nguyễn Thị Bí Mật";
    private static final byte[] SOUND = sound();
    private static final List<Dirty.File> FILES = List.of(Dirty.jpeg(), Dirty.pdf(), Dirty.docx());

    private static AtTheDesk triage;
    private static AtTheDesk office;
    private static AtTheDesk inspector;
    private static AtTheDesk stranger;

    @BeforeAll
    static void logIn() {
        triage = AtTheDesk.as("triage");
        office = AtTheDesk.as("internal-affairs");
        inspector = AtTheDesk.as("inspector");
        stranger = AtTheDesk.as("reform");
    }

    /** Of nothing we know. */
    private static byte[] sound() {
        byte[] bytes = new byte[3_000];
        new Random(11).nextBytes(bytes);
        return bytes;
    }

    private static String sealedCase() {
        JsonArrayBuilder files = Json.createArrayBuilder();
        FILES.forEach(file -> files.add(Attached.file(SENDER + " " + file.name(), file.bytes())));
        files.add(Attached.file(SENDER + ".amr", SOUND));
        Reply reply = SERVICE.http()
                .post(
                        "/api/v1/submissions",
                        Json.createObjectBuilder()
                                .add("text", "Cán bộ xã nhận tiền để làm nhanh hồ sơ, tôi gửi ảnh kèm theo.")
                                .add("category", "BRIBERY")
                                .add(
                                        "identity",
                                        Json.createObjectBuilder()
                                                .add("mode", "SEALED")
                                                .add("name", SENDER))
                                .add("attachments", files)
                                .build());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        String number = reply.json().getString("caseNumber");
        Attached.awaitCopies(SERVICE, number);
        return number;
    }

    private static List<String> ids(String number) {
        try (ToolDatabase database = SERVICE.database()) {
            return database.list(
                    "select a.id from attachment a join case_file c on c.id = a.case_id where c.number = ?"
                            + " order by a.position",
                    r -> r.text("id"),
                    number);
        }
    }

    private static String address(String number, String id) {
        return "/desk/attachment?number=" + number + "&id=" + id;
    }

    private static Reply open(AtTheDesk who, String number, String id, String reason) {
        return who.post("/desk/attachment", Map.of("number", number, "id", id, "reason", reason));
    }

    private static void release(String number, String id) {
        assertThat(triage.get(address(number, id) + "&copy=1").status()).isEqualTo(200);
        Reply released = triage.post("/desk/redact", Map.of("number", number, "file", id, "act", "release"));
        assertThat(released.status()).isEqualTo(302);
    }

    private static void isCopy(Reply reply, int place) {
        Dirty.File file = FILES.get(place);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.bytes()).isNotEmpty().isNotEqualTo(file.bytes());
        assertThat(Search.found(reply.bytes(), file.canaries())).isEmpty();
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Content-Security-Policy")).contains("sandbox");
        assertThat(reply.header("Content-Disposition"))
                .contains("filename*=UTF-8''t%E1%BB%87p%20" + (place + 1)
                        + List.of(".jpg", ".pdf", ".txt").get(place));
    }

    @Test
    void ofASealedCaseTheOfficeGetsCopiesAndNothingElse() {
        String number = sealedCase();
        List<String> ids = ids(number);
        Reply missing = office.get(address("PY-2026-999999", ids.get(0)));
        assertThat(office.get(address(number, ids.get(0)) + "&copy=1").status()).isEqualTo(404);
        assertThat(triage.press(number, "ROUTE", "office", "PNV", "extract", "Có việc nhận tiền tại xã.")
                        .status())
                .isEqualTo(302);
        String page = office.open(number).body();
        assertThat(page).contains("4 tệp đang được giữ lại").doesNotContain("tệp 1");
        same(office.get(address(number, ids.get(0)) + "&copy=1"), missing);
        ids.subList(0, FILES.size()).forEach(id -> release(number, id));
        page = office.open(number).body();
        assertThat(page).contains("tệp 1").contains("Bản an toàn").contains("1 tệp đang được giữ lại");
        assertThat(page).doesNotContain("Bí Mật").doesNotContain("Tải bản gốc").doesNotContain("Mở bản gốc");
        for (int place = 0; place < FILES.size(); place++) {
            isCopy(office.get(address(number, ids.get(place))), place);
            isCopy(office.get(address(number, ids.get(place)) + "&copy=1"), place);
            same(open(office, number, ids.get(place), "UNREADABLE"), missing);
        }
        same(office.get(address(number, ids.get(3))), missing);
        same(open(office, number, ids.get(3), "NO_COPY"), missing);
        for (AtTheDesk foreign : List.of(stranger, inspector)) {
            same(foreign.get(address(number, ids.get(0)) + "&copy=1"), missing);
            same(open(foreign, number, ids.get(0), "UNREADABLE"), missing);
        }
    }

    private static void same(Reply reply, Reply missing) {
        assertThat(reply.status()).isEqualTo(404).isEqualTo(missing.status());
        assertThat(reply.body()).isEqualTo(missing.body());
    }

    @Test
    void whoMayHaveTheOriginalSaysWhyAndTheHistoryKeepsIt() {
        String number = sealedCase();
        List<String> ids = ids(number);
        opens(triage, number, ids);
        assertThat(triage.press(number, "INSPECT").status()).isEqualTo(302);
        opens(inspector, number, ids);
    }

    private static void opens(AtTheDesk who, String number, List<String> ids) {
        isCopy(who.get(address(number, ids.get(0))), 0);
        assertThat(who.get(address(number, ids.get(0))).header("Content-Type")).startsWith("image/jpeg");
        assertThat(who.get(address(number, ids.get(1))).header("Content-Type")).startsWith("application/octet-stream");
        long before = opened(number);
        assertThat(open(who, number, ids.get(0), "").status()).isEqualTo(422);
        assertThat(open(who, number, ids.get(0), "because").status()).isEqualTo(422);
        assertThat(opened(number)).isEqualTo(before);
        Reply original = open(who, number, ids.get(0), "AUTHENTICITY");
        assertThat(original.bytes()).isEqualTo(FILES.get(0).bytes());
        assertThat(original.header("Content-Type")).startsWith("application/octet-stream");
        assertThat(original.header("Content-Disposition")).startsWith("attachment");
        assertThat(open(who, number, ids.get(3), "NO_COPY").bytes()).isEqualTo(SOUND);
        assertThat(opened(number)).isEqualTo(before + 2);
        assertThat(who.open(number).body()).contains("Mở bản gốc tệp kèm · Kiểm tra tệp thật hay giả");
    }

    private static long opened(String number) {
        try (ToolDatabase database = SERVICE.database()) {
            return database.one(
                            "select count(*) as n from ledger_entry where case_number = ? and action = 'ORIGINAL_OPENED'",
                            r -> r.big("n"),
                            number)
                    .orElseThrow();
        }
    }

    @Test
    void ofAnOpenCaseTheOriginalIsFreeAndTheCopyIsThereToo() {
        String number = AtTheDesk.newCase("Xã đóng cửa giữa buổi", "WORKING_HOURS", "UBND_BINH_SA");
        Attached.awaitCopies(SERVICE, number);
        String id = ids(number).get(0);
        assertThat(triage.get(address(number, id)).body()).isEqualTo("giấy hẹn ngày 25/3");
        Reply copy = triage.get(address(number, id) + "&copy=1");
        assertThat(copy.body()).isEqualTo("giấy hẹn ngày 25/3");
        assertThat(copy.header("Content-Disposition")).contains("filename*=UTF-8''t%E1%BB%87p%201.txt");
        assertThat(triage.get(address(number, id)).header("Content-Disposition"))
                .contains("gi%E1%BA%A5y");
        assertThat(opened(number)).isZero();
    }

    @Test
    void aCopyIsAnEnvelopeBoundToItsFileAndToBeingACopy() throws IOException {
        String number = sealedCase();
        String id = ids(number).get(0);
        Seal seal = Seal.withKeysIn(SERVICE.dataDir().resolve("keys"));
        List<byte[]> chunks;
        String caseId;
        try (ToolDatabase database = SERVICE.database()) {
            chunks = database.list(
                    "select bytes from attachment_copy_chunk where attachment_id = ? order by number",
                    r -> r.bytes("bytes"),
                    id);
            caseId = database.one("select case_id from attachment where id = ?", r -> r.text("case_id"), id)
                    .orElseThrow();
        }
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        seal.openStream(chunks.iterator(), Wanted.place(caseId, id), copy);
        assertThat(copy.toByteArray()).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(new String(copy.toByteArray(), ISO_8859_1)).contains("JFIF");
        assertThat(new String(chunks.get(0), ISO_8859_1)).doesNotContain("JFIF");
        for (Context other : List.of(
                Wanted.place(caseId, ids(number).get(1)), new Context("attachment", caseId + "/" + id, "content"))) {
            assertThatThrownBy(() -> seal.openStream(chunks.iterator(), other, new ByteArrayOutputStream()))
                    .isInstanceOf(CannotOpen.class);
        }
    }
}
