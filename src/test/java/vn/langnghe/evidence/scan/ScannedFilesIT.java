package vn.langnghe.evidence.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Attached;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.Mortal;
import vn.langnghe.web.AtTheDesk;

/** A service with a scanner that is away, dies, comes back: no file is lost, none is opened without a word. */
class ScannedFilesIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** One file of a case, and whoever looks at it. */
    private record Sent(Mortal service, AtTheDesk triage, String number, String id) {
        static Sent to(Mortal service, String content) {
            JsonObject body = Json.createObjectBuilder()
                    .add("text", "Tôi gửi kèm giấy hẹn.")
                    .add("identity", Json.createObjectBuilder().add("mode", "ANONYMOUS"))
                    .add(
                            "attachments",
                            Json.createArrayBuilder().add(Attached.file("giay hen.txt", content.getBytes(UTF_8))))
                    .build();
            Reply taken = service.http().post("/api/v1/submissions", body);
            assertThat(taken.status()).as(taken.body()).isEqualTo(201);
            String number = taken.json().getString("caseNumber");
            try (ToolDatabase database = service.database()) {
                String id = database.one(
                                "select a.id as v from attachment a join case_file c on c.id = a.case_id"
                                        + " where c.number = ?",
                                row -> row.text("v"),
                                number)
                        .orElseThrow();
                return new Sent(service, AtTheDesk.as("triage", service.http()), number, id);
            }
        }

        String page() {
            return triage.open(number).body();
        }

        int unwarned() {
            return triage.get("/desk/attachment?number=" + number + "&id=" + id).status();
        }

        Reply warned() {
            return triage.post("/desk/attachment", Map.of("number", number, "id", id, "warned", "yes"));
        }

        int attempts() {
            try (ToolDatabase database = service.database()) {
                return database.one(
                                "select attempts as v from attachment_scan where attachment_id = ?",
                                row -> row.number("v"),
                                id)
                        .orElse(0);
            }
        }
    }

    private static void await(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Launched.pause();
        }
    }

    // F52, M57
    @Test
    void noFileIsLostToAScannerThatIsAwayOrDiesAndNoneIsOpenedWithoutAWord() {
        int port = Launched.freePort();
        try (Mortal service = new Mortal("scanned")
                .with("LANGNGHE_VIRUS_SCANNER", "tcp://127.0.0.1:" + port)
                .start()) {
            Sent clean = Sent.to(service, "ngày 25/3");
            await(() -> service.http().get("/health/ready").body().contains("virus-scanner"));
            assertThat(clean.page()).contains("chưa quét vi-rút, đang chờ", "Tôi đã đọc cảnh báo");
            assertThat(clean.unwarned()).isEqualTo(422);
            assertThat(clean.warned().body()).isEqualTo("ngày 25/3");
            try (FakeScanner scanner = new FakeScanner(port, file -> FakeScanner.CRASHES)) {
                await(() -> clean.attempts() > 0);
                assertThat(clean.unwarned()).isEqualTo(422);
                scanner.answer(ScannedFilesIT::told);
                await(() -> clean.page().contains("đã quét vi-rút, không thấy gì"));
                assertThat(clean.unwarned()).isEqualTo(200);
                assertThat(scanner.files()).anyMatch(file -> new String(file, UTF_8).equals("ngày 25/3"));
                Sent infected = Sent.to(service, "con vi-rút giả");
                await(() -> infected.page().contains("vi-rút: Gia.Test"));
                assertThat(infected.page()).contains("Trình quét vi-rút báo có mã độc");
                assertThat(infected.unwarned()).isEqualTo(422);
                assertThat(infected.warned().body()).isEqualTo("con vi-rút giả");
            }
        }
    }

    private static String told(byte[] file) {
        return new String(file, UTF_8).contains("vi-rút") ? "stream: Gia.Test FOUND" : "stream: OK";
    }
}
