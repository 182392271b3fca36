package vn.langnghe.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.seal.ChunkSink;
import vn.langnghe.seal.Hash;
import vn.langnghe.seal.Seal;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.RunningService;

/** What the running service keeps of files: opened here with the service's own keys. */
class EvidenceIT {
    private static final byte[] SCAN = scan(2_500_000);
    private static final byte[] PAGE = "<html><script>alert('kim tiền thảo')</script>".getBytes(UTF_8);

    private final RunningService service = RunningService.get();
    private final Seal seal = Seal.withKeysIn(service.dataDir().resolve("keys"));

    @Test
    void originalsComeBackByteForByteAndNothingOfThemIsReadable() throws IOException {
        String number = sent(Json.createArrayBuilder()
                .add(file("../../đơn \u202egnp.pdf", "application/pdf", SCAN))
                .add(file("ảnh.jpg", "image/jpeg", PAGE))
                .add(file("", "", new byte[0])));
        List<KeptFile> kept = kept(number);

        assertThat(kept)
                .extracting(KeptFile::contentType)
                .containsExactly("application/pdf", "text/html", "application/x-empty");
        assertThat(kept).extracting(KeptFile::size).containsExactly((long) SCAN.length, (long) PAGE.length, 0L);
        assertThat(original(kept.get(0))).isEqualTo(SCAN);
        assertThat(original(kept.get(1))).isEqualTo(PAGE);
        assertThat(original(kept.get(2))).isEmpty();
        assertThat(chunks(kept.get(0)))
                .hasSizeGreaterThan(2)
                .allSatisfy(c -> assertThat(c.length).isLessThanOrEqualTo(ChunkSink.MAX));
        assertThat(new String(chunks(kept.get(1)).get(0), UTF_8)).doesNotContain("kim tiền thảo");
    }

    @Test
    void theNameAsSentIsKeptButSealed() throws IOException {
        KeptFile kept = kept(sent(
                        Json.createArrayBuilder().add(file("../../đơn \u202egnp.pdf", "text/x-declared", SCAN))))
                .get(0);

        Note note = Note.read(seal.open(kept.note(), kept.place().note()));

        assertThat(note).isEqualTo(new Note("../../đơn \u202egnp.pdf", "text/x-declared", Hash.hex(SCAN)));
        assertThat(new String(kept.note(), ISO_8859_1))
                .doesNotContain("gnp.pdf")
                .doesNotContain("x-declared");
    }

    @Test
    void oneFileTooManyKeepsNothing() {
        JsonArrayBuilder eleven = Json.createArrayBuilder();
        for (int i = 0; i < 11; i++) {
            eleven.add(file(i + ".txt", "text/plain", PAGE));
        }
        long before = count();

        Http.Reply reply = post(eleven);

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).contains("10 tệp").contains("attachments");
        assertThat(count()).isEqualTo(before);
    }

    private static JsonObjectBuilder file(String name, String type, byte[] content) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("contentType", type)
                .add("base64", Base64.getEncoder().encodeToString(content));
    }

    private String sent(JsonArrayBuilder files) {
        Http.Reply reply = post(files);
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json().getString("caseNumber");
    }

    private Http.Reply post(JsonArrayBuilder files) {
        return service.http()
                .post(
                        "/api/v1/submissions",
                        Json.createObjectBuilder()
                                .add("text", "Gửi kèm đơn và ảnh chụp.")
                                .add("identity", Json.createObjectBuilder().add("mode", "ANONYMOUS"))
                                .add("attachments", files)
                                .build());
    }

    private List<KeptFile> kept(String number) {
        try (ToolDatabase database = service.database()) {
            return database.list(
                    "select a.* from attachment a join case_file c on c.id = a.case_id where c.number = ?"
                            + " order by a.position",
                    EvidenceRows::file,
                    number);
        }
    }

    private long count() {
        try (ToolDatabase database = service.database()) {
            return database.one("select count(*) as n from attachment_chunk", r -> r.big("n"))
                    .orElseThrow();
        }
    }

    private List<byte[]> chunks(KeptFile file) {
        try (ToolDatabase database = service.database()) {
            return database.list(
                    "select bytes from attachment_chunk where attachment_id = ? order by number",
                    r -> r.bytes("bytes"),
                    file.place().id());
        }
    }

    private byte[] original(KeptFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        seal.openStream(chunks(file).iterator(), file.place().content(), out);
        return out.toByteArray();
    }

    private static byte[] scan(int length) {
        byte[] scan = new byte[length];
        new Random(7).nextBytes(scan);
        System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, scan, 0, 9);
        return scan;
    }
}
