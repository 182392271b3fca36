package vn.langnghe.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.KeptChunks;

/** The two tables of this room. */
@ApplicationScoped
class EvidenceRows {
    private static final String SELECT =
            "select id, case_id, position, size, content_type, sealed_note, kept_at, dangers from attachment where ";

    @Inject
    Sql sql;

    int lastPosition(String caseId) {
        return sql.one(
                        "select coalesce(max(position), 0) as last from attachment where case_id = ?",
                        r -> r.number("last"),
                        caseId)
                .orElse(0);
    }

    void insert(
            Place place,
            String submission,
            int position,
            long size,
            String type,
            byte[] note,
            Instant at,
            String dangers) {
        sql.update(
                "insert into attachment (id, case_id, submission_id, position, size, content_type, sealed_note, kept_at,"
                        + " dangers) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                place.id(),
                place.caseId(),
                submission,
                position,
                size,
                type,
                note,
                at,
                dangers);
    }

    void insertChunk(String id, int number, byte[] bytes) {
        sql.update("insert into attachment_chunk (attachment_id, number, bytes) values (?, ?, ?)", id, number, bytes);
    }

    List<KeptFile> of(String caseId) {
        return sql.list(SELECT + "case_id = ? order by position", EvidenceRows::file, caseId);
    }

    Optional<KeptFile> find(String id) {
        return sql.one(SELECT + "id = ?", EvidenceRows::file, id);
    }

    static KeptFile file(Row r) {
        return new KeptFile(
                new Place(r.text("case_id"), r.text("id")),
                r.number("position"),
                r.big("size"),
                r.text("content_type"),
                r.bytes("sealed_note"),
                r.instant("kept_at"),
                r.text("dangers"));
    }

    /** The pieces one after the other, each read when it is asked for. */
    Iterator<byte[]> chunks(String id) {
        return new KeptChunks(number -> sql.one(
                "select bytes from attachment_chunk where attachment_id = ? and number = ?",
                r -> r.bytes("bytes"),
                id,
                number));
    }
}
