package vn.langnghe.intake;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.langnghe.casework.CitizenActs;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.CodeLock;
import vn.langnghe.seal.ReceiptCode;
import vn.langnghe.seal.Seal;

/**
 * One-time links by which a mail's sender gets the code: 128 random bits, 30 days. Opening the page changes nothing; its
 * button makes the code and uses the link up.
 */
@UseCase
public class CodeLinks {
    static final Duration VALID = Duration.ofDays(30);

    /** Number and code of the case, shown once. */
    public record MadeCode(String caseNumber, ReceiptCode code) {}

    private record Link(String caseId, String number, CodeLock lock) {}

    @Inject
    private CitizenActs citizen;

    @Inject
    private Sql sql;

    @Inject
    private Seal seal;

    @Inject
    private Now now;

    void remember(String token, String caseId, Instant at) {
        sql.update(
                "insert into code_link (token_hash, case_id, expires_at) values (?, ?, ?)",
                hash(token),
                caseId,
                at.plus(VALID));
    }

    /** The case number of a link that still works. */
    public Optional<String> numberOf(String token) {
        return find(token).map(Link::number);
    }

    /** Makes the code, once; empty when the link is unknown, used or too old. */
    public Optional<MadeCode> use(String token) {
        Optional<Link> link = find(token);
        boolean first = link.isPresent()
                && sql.update(
                                "update code_link set used_at = ? where token_hash = ? and used_at is null",
                                now.instant(),
                                hash(token))
                        == 1;
        return first ? link.flatMap(l -> made(l, token)) : Optional.empty();
    }

    private Optional<MadeCode> made(Link link, String token) {
        return seal.unlock(link.lock(), token).map(key -> {
            ReceiptCode code = ReceiptCode.fresh();
            citizen.lock(link.caseId(), seal.lockAgain(key, code));
            return new MadeCode(link.number(), code);
        });
    }

    private Optional<Link> find(String token) {
        return sql.one(
                "select c.id, c.number, c.code_salt, c.code_hash, c.citizen_public_key, c.citizen_private_wrapped"
                        + " from code_link l join case_file c on c.id = l.case_id"
                        + " where l.token_hash = ? and l.used_at is null and l.expires_at > ?",
                row -> new Link(
                        row.text("id"),
                        row.text("number"),
                        new CodeLock(
                                row.bytes("code_salt"),
                                row.bytes("code_hash"),
                                row.bytes("citizen_public_key"),
                                row.bytes("citizen_private_wrapped"))),
                hash(token),
                now.instant());
    }

    private byte[] hash(String token) {
        return seal.digest("code-link", String.valueOf(token).getBytes(StandardCharsets.UTF_8));
    }
}
