package vn.langnghe.casework.reveal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.langnghe.platform.Sql;

/** How often somebody saw who sent a case: what the sender reads on the own page. */
@ApplicationScoped
public class Openings {
    @Inject
    private Sql sql;

    /** @param last null when there was none */
    public record Count(int times, Instant last) {}

    public Count of(String caseId) {
        return sql.one(
                        "select count(*) as times, max(opened_at) as last_time from reveal where case_id = ? and shown",
                        row -> new Count(row.number("times"), row.instant("last_time")),
                        caseId)
                .orElseThrow();
    }
}
