package vn.langnghe.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Context;
import vn.langnghe.seal.Sealing;

/** The gate of this room: takes identities in. The way out (request, custodian, fifteen minutes) is not built yet. */
@ApplicationScoped
public class Vault {
    /** So long is every ordinary identity once sealed; the length must not tell whether there is an address. */
    private static final int STEP = 1024;

    @Inject
    Sql sql;

    @Inject
    Now now;

    /** Keeps who sent this case, in the running transaction. Keeps nothing when there is nothing. */
    public void keep(String caseId, Identity who, Sealing sealing) {
        if (!who.empty()) {
            sql.update(
                    "insert into identity (case_id, mode, sealed, kept_at) values (?, ?, ?, ?)",
                    caseId,
                    who.mode(),
                    sealing.seal(bytes(who), place(caseId)),
                    now.instant());
        }
    }

    /** Whether anything is kept; pages that ask for a reveal must look the same either way. */
    public boolean has(String caseId) {
        return sql.one("select 1 as yes from identity where case_id = ?", r -> r.flag("yes"), caseId)
                .isPresent();
    }

    static Context place(String caseId) {
        return new Context("identity", caseId, "all");
    }

    static byte[] bytes(Identity who) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        add(json, "name", who.name());
        add(json, "phone", who.phone());
        add(json, "email", who.email());
        add(json, "address", who.address());
        byte[] text = json.build().toString().getBytes(UTF_8);
        int room = (text.length + STEP - 1) / STEP * STEP;
        byte[] padded = Arrays.copyOf(text, room);
        Arrays.fill(padded, text.length, room, (byte) ' ');
        return padded;
    }

    private static void add(JsonObjectBuilder json, String field, String value) {
        if (value != null) {
            json.add(field, value);
        }
    }
}
