package vn.langnghe.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.Transactions;

/**
 * Who of several processes on one database does a periodic job now (table {@code lease}). Time is the database's: the
 * clocks of two machines may differ.
 */
@ApplicationScoped
public class Leases {
    private final String holder = UUID.randomUUID().toString();

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    /** True when the job is ours for the time given; one that is ours already is prolonged. */
    public boolean take(String job, Duration length) {
        return turn(job, length).isPresent();
    }

    /**
     * The same; gives the number of our turn, which grows whenever the job changes hands. Empty when it is somebody
     * else's.
     */
    public OptionalLong turn(String job, Duration length) {
        long micros = length.toNanos() / 1_000;
        return transactions.inNew(() -> {
            sql.update(
                    "insert ignore into lease (name, holder, held_until) values (?, ?, utc_timestamp(3))", job, holder);
            // the first assignment still sees the former holder
            int taken = sql.update(
                    "update lease set fence = fence + (holder <> ?), holder = ?,"
                            + " held_until = utc_timestamp(3) + interval ? microsecond"
                            + " where name = ? and (holder = ? or held_until <= utc_timestamp(3))",
                    holder,
                    holder,
                    micros,
                    job,
                    holder);
            return taken == 1 ? OptionalLong.of(fence(job)) : OptionalLong.empty();
        });
    }

    private long fence(String job) {
        return sql.one("select fence from lease where name = ?", row -> row.big("fence"), job)
                .orElseThrow();
    }

    /**
     * Asked in the transaction that writes under a lease: true when nobody has had it since that turn began, and nobody
     * gets it before this transaction ends.
     */
    public boolean isStill(String job, long turn) {
        return sql.one(
                        "select fence from lease where name = ? and holder = ? and fence = ? lock in share mode",
                        row -> row.big("fence"),
                        job,
                        holder,
                        turn)
                .isPresent();
    }

    /** Gives the job back, so that another process need not wait. */
    public void leave(String job) {
        transactions.inNew(() -> sql.update(
                "update lease set held_until = utc_timestamp(3) where name = ? and holder = ?", job, holder));
    }
}
