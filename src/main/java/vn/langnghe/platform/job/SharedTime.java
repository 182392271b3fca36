package vn.langnghe.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;

/**
 * The time by the one clock that all processes of a house share, the database's. What must happen neither early nor twice
 * asks here: the clock of a machine may jump, those of two may differ.
 *
 * <p>{@link Now#OFFSET} counts only from a day and a half on: so far nobody's clock jumps, it is a test that travels. A
 * smaller one is what it is meant to be in a test, the wrong clock of one machine.
 */
@ApplicationScoped
public class SharedTime {
    private static final Duration TRAVEL = Duration.ofHours(36);

    @Inject
    Sql sql;

    public Instant instant() {
        Instant at = sql.one("select utc_timestamp(3) as present", row -> row.instant("present"))
                .orElseThrow();
        return at.plus(travelled(Now.offset()));
    }

    /** In Vietnam. */
    public ZonedDateTime zoned() {
        return instant().atZone(Now.ZONE);
    }

    static Duration travelled(Duration offset) {
        return offset.abs().compareTo(TRAVEL) < 0 ? Duration.ZERO : offset;
    }
}
