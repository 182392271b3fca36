package vn.langnghe.evidence.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.langnghe.evidence.copy.SafeCopy.State;
import vn.langnghe.evidence.copy.make.WhyNot;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.KeptChunks;

/** The two tables of safe copies. */
@ApplicationScoped
class CopyRows {
    private static final String SELECT =
            "select c.attachment_id, c.state, c.why, c.content_type, c.size from attachment_copy c";

    @Inject
    Sql sql;

    @Inject
    Now now;

    /** Files without a copy and without a reason why not, the oldest first. */
    List<Wanted> wanted(Instant since, int most) {
        return sql.list(
                "select a.id, a.case_id, a.content_type, a.size, a.kept_at, coalesce(c.attempts, 0) as attempts"
                        + " from attachment a left join attachment_copy c on c.attachment_id = a.id"
                        + " where a.kept_at >= ? and (c.attachment_id is null or c.state = 'MAKING')"
                        + " order by a.kept_at, a.id limit ?",
                r -> new Wanted(
                        r.text("id"),
                        r.text("case_id"),
                        r.text("content_type"),
                        r.big("size"),
                        r.instant("kept_at"),
                        r.number("attempts")),
                since,
                most);
    }

    /** Notes the attempt before it is made: a file that ends this process is not tried for ever. */
    void begin(String id) {
        sql.update(
                "insert into attachment_copy (attachment_id, state, attempts, changed_at) values (?, 'MAKING', 1, ?)"
                        + " on duplicate key update attempts = attempts + 1, changed_at = ?",
                id,
                now.instant(),
                now.instant());
        sql.update("delete from attachment_copy_chunk where attachment_id = ?", id);
    }

    void insertChunk(String id, int number, byte[] bytes) {
        sql.update(
                "insert into attachment_copy_chunk (attachment_id, number, bytes) values (?, ?, ?)", id, number, bytes);
    }

    void ready(String id, String contentType, long size) {
        sql.update(
                "update attachment_copy set state = 'READY', content_type = ?, size = ?, changed_at = ?"
                        + " where attachment_id = ?",
                contentType,
                size,
                now.instant(),
                id);
    }

    void none(String id, WhyNot why) {
        sql.update(
                "update attachment_copy set state = 'NONE', why = ?, changed_at = ? where attachment_id = ?",
                why,
                now.instant(),
                id);
        sql.update("delete from attachment_copy_chunk where attachment_id = ?", id);
    }

    Map<String, SafeCopy> of(String caseId) {
        Map<String, SafeCopy> copies = new TreeMap<>();
        sql.list(
                        SELECT + " join attachment a on a.id = c.attachment_id where a.case_id = ?",
                        r -> Map.entry(r.text("attachment_id"), copy(r)),
                        caseId)
                .forEach(entry -> copies.put(entry.getKey(), entry.getValue()));
        return copies;
    }

    Optional<SafeCopy> find(String id) {
        return sql.one(SELECT + " where c.attachment_id = ?", CopyRows::copy, id);
    }

    private static SafeCopy copy(Row r) {
        return new SafeCopy(
                r.constant("state", State.class),
                r.constant("why", WhyNot.class),
                r.text("content_type"),
                r.big("size"));
    }

    /** The pieces one after the other, each read when it is asked for. */
    Iterator<byte[]> chunks(String id) {
        return new KeptChunks(number -> sql.one(
                "select bytes from attachment_copy_chunk where attachment_id = ? and number = ?",
                r -> r.bytes("bytes"),
                id,
                number));
    }
}
