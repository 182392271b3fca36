package vn.langnghe.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import vn.langnghe.platform.Sql;

/** When some process last walked over the clocks: one row for the whole house. */
@ApplicationScoped
class TickBook {
    @Inject
    private Sql sql;

    /** @param failed how many clocks could not be dealt with */
    void ticked(Instant at, int failed) {
        sql.update("update escalation_tick set ticked_at = ?, failed = ? where id = 1", at, failed);
    }

    /** There was nothing to do; written when the last sign is older than {@code pace}, in either direction. */
    void quiet(Instant at, Duration pace) {
        sql.update(
                "update escalation_tick set ticked_at = ?, failed = 0 where id = 1 and (failed > 0"
                        + " or ticked_at not between ? and ?)",
                at,
                at.minus(pace),
                at.plus(pace));
    }

    Instant lastTick() {
        return sql.one("select ticked_at from escalation_tick where id = 1", row -> row.instant("ticked_at"))
                .orElseThrow();
    }

    int failed() {
        return sql.one("select failed from escalation_tick where id = 1", row -> row.number("failed"))
                .orElseThrow();
    }
}
