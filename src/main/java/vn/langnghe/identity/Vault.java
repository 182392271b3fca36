package vn.langnghe.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Optional;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Context;
import vn.langnghe.seal.Seal;
import vn.langnghe.seal.Sealing;

/** The gate of this room: takes identities in, and gives one back to {@code casework.reveal}, which asked a custodian. */
@ApplicationScoped
public class Vault {
    /** So long is every ordinary identity once sealed; the length must not tell whether there is an address. */
    private static final int STEP = 1024;

    @Inject
    Sql sql;

    @Inject
    Now now;

    @Inject
    Seal seal;

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

    /**
     * Keeps the names of those who signed together; what is kept later counts, and nothing is taken away. Keeps nothing when
     * there is nothing.
     *
     * @param names as typed, one a line
     */
    public void keepGroup(String caseId, String names, Sealing sealing) {
        if (names != null) {
            sql.update(
                    "insert into group_names (case_id, seq, sealed, kept_at)"
                            + " select ?, 1 + count(*), ?, ? from group_names where case_id = ?",
                    caseId,
                    sealing.seal(padded(names.getBytes(UTF_8)), groupPlace(caseId)),
                    now.instant(),
                    caseId);
        }
    }

    /** Whether anything is kept; pages that ask for a reveal must look the same either way. */
    public boolean has(String caseId) {
        return sql.one("select 1 as yes from identity where case_id = ?", r -> r.flag("yes"), caseId)
                .isPresent();
    }

    /**
     * Opens who sent this case, for the length of one request. Called by the reveal and by nobody else: a house rule.
     *
     * @return empty when nothing was left
     * @throws vn.langnghe.seal.CannotOpen without the vault's key, or when the envelope was tampered with
     */
    public Optional<Identity> open(String caseId) {
        return sql.one(
                "select mode, sealed from identity where case_id = ?",
                row -> read(row.constant("mode", IdentityMode.class), seal.open(row.bytes("sealed"), place(caseId))),
                caseId);
    }

    private static Identity read(IdentityMode mode, byte[] plain) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(plain))) {
            JsonObject json = reader.readObject();
            return new Identity(
                    mode,
                    json.getString("name", null),
                    json.getString("phone", null),
                    json.getString("email", null),
                    json.getString("address", null));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    static Context place(String caseId) {
        return new Context("identity", caseId, "all");
    }

    static Context groupPlace(String caseId) {
        return new Context("group_names", caseId, "names");
    }

    static byte[] bytes(Identity who) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        add(json, "name", who.name());
        add(json, "phone", who.phone());
        add(json, "email", who.email());
        add(json, "address", who.address());
        return padded(json.build().toString().getBytes(UTF_8));
    }

    private static byte[] padded(byte[] text) {
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
