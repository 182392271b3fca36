package vn.langnghe.casework.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.langnghe.evidence.copy.SafeCopy;
import vn.langnghe.evidence.copy.make.Patch;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;

/**
 * Decisions about the files of sealed cases, a row each; the newest of a file counts, and without one it is held back.
 * Asked anew for every list and every download, so that what is withdrawn is gone with the next request.
 */
@ApplicationScoped
class Releases {
    private static final String SELECT =
            "select attachment_id, fate, copy_size, patches, decided_at, actor from file_release where ";

    @Inject
    Sql sql;

    @Inject
    Now now;

    /** The newest decision about each file of a case. */
    Map<String, Release> of(String caseId) {
        Map<String, Release> newest = new HashMap<>();
        sql.list(SELECT + "case_id = ? order by id", Releases::release, caseId)
                .forEach(one -> newest.put(one.attachmentId(), one));
        return newest;
    }

    /** The newest decision about one file, if it is that this copy goes along. */
    Optional<Release> released(String attachmentId, SafeCopy copy) {
        return sql.one(SELECT + "attachment_id = ? order by id desc limit 1", Releases::release, attachmentId)
                .filter(one -> one.releases(copy));
    }

    void add(String caseId, String attachmentId, Fate fate, long copySize, List<Patch> patches, String actor) {
        sql.update(
                "insert into file_release (case_id, attachment_id, fate, copy_size, patches, decided_at, actor)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                caseId,
                attachmentId,
                fate,
                copySize,
                Patch.words(patches),
                now.instant(),
                actor);
    }

    /** Notes that somebody who decides has the file before their eyes. */
    void looked(String attachmentId, String actor) {
        Instant at = now.instant();
        sql.update(
                "insert into file_look (attachment_id, actor, looked_at) values (?, ?, ?)"
                        + " on duplicate key update looked_at = ?",
                attachmentId,
                actor,
                at,
                at);
    }

    /** The files of a case that this person has looked at. */
    Set<String> lookedAt(String caseId, String actor) {
        return new HashSet<>(sql.list(
                "select l.attachment_id from file_look l join attachment a on a.id = l.attachment_id"
                        + " where a.case_id = ? and l.actor = ?",
                row -> row.text("attachment_id"),
                caseId,
                actor));
    }

    private static Release release(Row row) {
        return new Release(
                row.text("attachment_id"),
                row.constant("fate", Fate.class),
                row.big("copy_size"),
                Patch.read(row.text("patches")),
                row.instant("decided_at"),
                row.text("actor"));
    }
}
