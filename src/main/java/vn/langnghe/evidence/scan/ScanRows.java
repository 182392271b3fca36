package vn.langnghe.evidence.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.langnghe.evidence.scan.Scan.State;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;

/** The table {@code attachment_scan}: a file without a row has not been looked at. */
@ApplicationScoped
class ScanRows {
    private static final String SELECT = "select s.attachment_id, s.state, s.name from attachment_scan s";
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int FACTOR = 4;
    private static final int LONGEST_NAME = 120;

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    /** A file to be looked at; {@code attempts} failed so far. */
    record Wanted(String id, int attempts) {}

    /** Files that came since then and were never tried, the oldest first. */
    List<Wanted> fresh(Instant since, int most) {
        return sql.list(
                "select a.id, 0 as attempts from attachment a left join attachment_scan s on s.attachment_id = a.id"
                        + " where a.kept_at >= ? and s.attachment_id is null order by a.kept_at, a.id limit ?",
                ScanRows::wanted,
                since,
                most);
    }

    /** Files whose turn has come again. */
    List<Wanted> again(int most) {
        return sql.list(
                "select attachment_id as id, attempts from attachment_scan where state = 'WAITING' and next_at <= ?"
                        + " order by next_at limit ?",
                ScanRows::wanted,
                now.instant(),
                most);
    }

    private static Wanted wanted(Row row) {
        return new Wanted(row.text("id"), row.number("attempts"));
    }

    void told(Wanted file, Scan scan) {
        String name = scan.name() == null
                ? null
                : scan.name()
                        .substring(0, Math.min(scan.name().length(), LONGEST_NAME))
                        .replaceAll("[^ -~]", "_");
        put(file.id(), scan.state(), name, file.attempts(), now.instant());
    }

    /** The attempt failed: the next one is later each time. */
    void later(Wanted file) {
        long pause = FIRST_PAUSE.toSeconds();
        for (int i = 0; i < file.attempts() && pause < LONGEST_PAUSE.toSeconds(); i++) {
            pause *= FACTOR;
        }
        Instant next = now.instant().plusSeconds(Math.min(pause, LONGEST_PAUSE.toSeconds()));
        put(file.id(), State.WAITING, null, file.attempts() + 1, next);
    }

    private void put(String id, State state, String name, int attempts, Instant nextAt) {
        Instant at = now.instant();
        sql.update(
                "insert into attachment_scan (attachment_id, state, name, attempts, next_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?) on duplicate key update state = ?, name = ?, attempts = ?,"
                        + " next_at = ?, changed_at = ?",
                id,
                state,
                name,
                attempts,
                nextAt,
                at,
                state,
                name,
                attempts,
                nextAt,
                at);
    }

    /** How many attempts are failing now. */
    int waiting() {
        return sql.one("select count(*) as n from attachment_scan where state = 'WAITING'", r -> r.number("n"))
                .orElse(0);
    }

    Map<String, Scan> of(String caseId) {
        Map<String, Scan> scans = new TreeMap<>();
        sql.list(
                        SELECT + " join attachment a on a.id = s.attachment_id where a.case_id = ?",
                        row -> Map.entry(row.text("attachment_id"), scan(row)),
                        caseId)
                .forEach(entry -> scans.put(entry.getKey(), entry.getValue()));
        return scans;
    }

    Optional<Scan> find(String id) {
        return sql.one(SELECT + " where s.attachment_id = ?", ScanRows::scan, id);
    }

    private static Scan scan(Row row) {
        return new Scan(row.constant("state", State.class), row.text("name"));
    }
}
