package vn.langnghe.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Who of several processes on one database does a periodic job now (table {@code lease}). */
@ApplicationScoped
public class Leases {
    private final String holder = UUID.randomUUID().toString();

    @Inject
    Sql sql;

    @Inject
    Now now;

    @Inject
    Transactions transactions;

    /** True when the job is ours until the time given; one that is ours already is prolonged. */
    public boolean take(String job, Duration length) {
        Instant at = now.instant();
        Instant until = at.plus(length);
        return transactions.inNew(() -> {
            sql.update("insert ignore into lease (name, holder, held_until) values (?, ?, ?)", job, holder, at);
            return sql.update(
                            "update lease set holder = ?, held_until = ? where name = ? and (holder = ? or held_until <= ?)",
                            holder,
                            until,
                            job,
                            holder,
                            at)
                    == 1;
        });
    }
}
