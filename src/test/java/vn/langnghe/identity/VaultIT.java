package vn.langnghe.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.seal.CannotOpen;
import vn.langnghe.seal.Seal;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.RunningService;

/** What the running service keeps of a sender: opened here with the service's own keys. */
class VaultIT {
    private final RunningService service = RunningService.get();
    private final Seal seal = Seal.withKeysIn(service.dataDir().resolve("keys"));

    @Test
    void aSealedSenderIsKeptWholeAndOnlyInTheVault() {
        String number = send("SEALED");
        Row row = rows(number).get(0);

        assertThat(opened(row).getString("name")).isEqualTo("Trần Thị Hoa Sim");
        assertThat(opened(row).getString("phone")).isEqualTo("0987001122");
        assertThat(opened(row).getString("email")).isEqualTo("hoasim@example.vn");
        assertThat(opened(row).getString("address")).isEqualTo("12 Trần Phú");
        assertThat(new String(row.sealed(), UTF_8)).doesNotContain("Hoa Sim").doesNotContain("0987001122");
    }

    @Test
    void aNamelessSenderIsNotKeptWhateverWasFilledIn() {
        assertThat(rows(send("ANONYMOUS"))).isEmpty();
    }

    @Test
    void anIdentityDoesNotOpenUnderAnotherCase() {
        Row mine = rows(send("SEALED")).get(0);
        Row other = rows(send("SEALED")).get(0);

        assertThatThrownBy(() -> seal.open(mine.sealed(), Vault.place(other.caseId())))
                .isInstanceOf(CannotOpen.class);
    }

    private record Row(String caseId, byte[] sealed) {}

    private JsonObject opened(Row row) {
        byte[] json = seal.open(row.sealed(), Vault.place(row.caseId()));
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
            return reader.readObject();
        }
    }

    private List<Row> rows(String number) {
        try (ToolDatabase database = service.database()) {
            return database.list(
                    "select i.case_id, i.sealed from identity i join case_file c on c.id = i.case_id where c.number = ?",
                    r -> new Row(r.text("case_id"), r.bytes("sealed")),
                    number);
        }
    }

    private String send(String mode) {
        JsonObject body = Json.createObjectBuilder()
                .add("text", "Cán bộ hẹn nhiều lần mà không giải quyết hồ sơ.")
                .add(
                        "identity",
                        Json.createObjectBuilder()
                                .add("mode", mode)
                                .add("name", "Trần Thị Hoa Sim")
                                .add("phone", "+84 987 001 122")
                                .add("email", "hoasim@example.vn")
                                .add("address", "12 Trần Phú"))
                .build();
        Http.Reply reply = service.http().post("/api/v1/submissions", body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json().getString("caseNumber");
    }
}
