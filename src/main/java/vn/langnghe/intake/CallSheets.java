package vn.langnghe.intake;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.Context;
import vn.langnghe.seal.Seal;

/**
 * Sheets that operators are still writing. Each belongs to one operator; nobody else can ask for it. Kept in an envelope
 * until it becomes a case or is dropped.
 */
@UseCase
public class CallSheets {
    /** Open sheets of one operator at most. */
    public static final int MOST = 20;

    private static final int LONGEST = 60_000;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{22}");

    @Inject
    private Sql sql;

    @Inject
    private Seal seal;

    @Inject
    private Now now;

    /**
     * A sheet as it was last saved.
     *
     * @param key what makes it unique; also the key under which it becomes a case once
     */
    public record Sheet(String key, Instant startedAt, Instant savedAt, Map<String, String> fields) {}

    /** A key for a new sheet. */
    public String newKey() {
        return seal.token(16);
    }

    /** Keeps what stands on the sheet now and tells when that was. */
    public Instant keep(String owner, String key, Map<String, String> fields) {
        byte[] words = json(fields).getBytes(StandardCharsets.UTF_8);
        if (!ours(key) || words.length > LONGEST * 3) {
            throw new Refusal("desk.call.refused.sheet");
        }
        Instant at = now.instant();
        byte[] sealed = seal.begin().seal(words, context(owner, key));
        int changed = sql.update(
                "update call_draft set words_sealed = ?, saved_at = ? where owner = ? and draft_key = ?",
                sealed,
                at,
                owner,
                key);
        if (changed == 0) {
            begin(owner, key, sealed, at);
        }
        return at;
    }

    private void begin(String owner, String key, byte[] sealed, Instant at) {
        if (open(owner).size() >= MOST) {
            throw new Refusal("desk.call.refused.many", MOST);
        }
        sql.update(
                "insert into call_draft (owner, draft_key, started_at, saved_at, words_sealed) values (?, ?, ?, ?, ?)",
                owner,
                key,
                at,
                at,
                sealed);
    }

    /** The operator's open sheets, oldest first. */
    public List<Sheet> open(String owner) {
        return sql.list(
                "select draft_key, started_at, saved_at, words_sealed from call_draft where owner = ?"
                        + " order by started_at, draft_key",
                row -> sheet(owner, row),
                owner);
    }

    /** The operator's open sheet of that key; empty for any other key, such as one that was never ours. */
    public Optional<Sheet> find(String owner, String key) {
        if (!ours(key)) {
            return Optional.empty();
        }
        return sql.one(
                "select draft_key, started_at, saved_at, words_sealed from call_draft where owner = ? and draft_key = ?",
                row -> sheet(owner, row),
                owner,
                key);
    }

    /** Forgets a sheet; one that is not there stays so. */
    public void drop(String owner, String key) {
        if (ours(key)) {
            sql.update("delete from call_draft where owner = ? and draft_key = ?", owner, key);
        }
    }

    private static boolean ours(String key) {
        return KEY.matcher(key).matches();
    }

    private Sheet sheet(String owner, Row row) {
        String key = row.text("draft_key");
        byte[] words = seal.open(row.bytes("words_sealed"), context(owner, key));
        return new Sheet(key, row.instant("started_at"), row.instant("saved_at"), fields(words));
    }

    private static Context context(String owner, String key) {
        return new Context("call_draft", owner + "/" + key, "words");
    }

    private static String json(Map<String, String> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach(json::add);
        return json.build().toString();
    }

    private static Map<String, String> fields(byte[] words) {
        JsonObject json = Json.createReader(new StringReader(new String(words, StandardCharsets.UTF_8)))
                .readObject();
        Map<String, String> fields = new LinkedHashMap<>();
        json.keySet().forEach(name -> fields.put(name, json.getString(name, "")));
        return fields;
    }
}
