package vn.langnghe.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Seal;

/**
 * Remembers for a day what was answered to an idempotency key. The key is kept only hashed, the answer encrypted under a
 * key derived from pepper, key and body: whoever reads the table learns neither.
 */
@ApplicationScoped
class Answers {
    static final Duration KEPT = Duration.ofHours(24);

    @Inject
    private Sql sql;

    @Inject
    private Seal seal;

    @Inject
    private Now now;

    /** Takes the key for this transaction. Waits when another one is at it; fails as a duplicate when that one commits. */
    void claim(byte[] keyHash, byte[] bodyDigest) {
        Instant at = now.instant();
        sql.update(
                "insert into idempotency (key_hash, body_digest, created_at) values (?, ?, ?)",
                keyHash,
                bodyDigest,
                at);
    }

    void forgetOld(byte[] keyHash) {
        sql.update(
                "delete from idempotency where key_hash = ? and created_at < ?",
                keyHash,
                now.instant().minus(KEPT));
    }

    void keep(byte[] keyHash, Receipt receipt, byte[][] from) {
        byte[] box = seal.boxAnswer(json(receipt).getBytes(StandardCharsets.UTF_8), from);
        sql.update("update idempotency set answer = ? where key_hash = ?", box, keyHash);
    }

    /**
     * The answer given before to this key.
     *
     * @throws KeyReused when the key came with another body
     */
    Optional<Receipt> given(byte[] keyHash, byte[] bodyDigest, byte[][] from) {
        return sql.one(
                        "select body_digest, answer from idempotency where key_hash = ? and created_at >= ?",
                        row -> new byte[][] {row.bytes("body_digest"), row.bytes("answer")},
                        keyHash,
                        now.instant().minus(KEPT))
                .map(row -> {
                    if (!Arrays.equals(row[0], bodyDigest)) {
                        throw new KeyReused();
                    }
                    return receipt(seal.unboxAnswer(row[1], from));
                });
    }

    private static String json(Receipt r) {
        return Json.createObjectBuilder()
                .add("number", r.caseNumber())
                .add("code", r.receiptCode())
                .add("receivedAt", r.receivedAt().toString())
                .add("replyBy", r.replyBy().toString())
                .add("kind", r.kind())
                .add("digest", r.digest())
                .add("signature", r.signature())
                .build()
                .toString();
    }

    private static Receipt receipt(byte[] utf8) {
        try (var reader = Json.createReader(new StringReader(new String(utf8, StandardCharsets.UTF_8)))) {
            JsonObject json = reader.readObject();
            return new Receipt(
                    json.getString("number"),
                    json.getString("code"),
                    Instant.parse(json.getString("receivedAt")),
                    LocalDate.parse(json.getString("replyBy")),
                    json.getString("kind"),
                    json.getString("digest"),
                    json.getString("signature"));
        }
    }
}
