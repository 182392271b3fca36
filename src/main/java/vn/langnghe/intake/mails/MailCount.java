package vn.langnghe.intake.mails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.langnghe.casework.access.Where;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;

/** Counts a day's mails twice: what was promised, and what is there. */
@ApplicationScoped
class MailCount {
    /** Each mail answered with 250, and each whose bytes are booked as dealt with although its own row is missing. */
    private static final String PROMISED =
            "select (select count(*) from mail_item i left join case_file c on c.id = i.case_id"
                    + " where i.arrived_at >= ? and i.arrived_at < ? and (i.case_id is null or (%s)))"
                    + " + (select count(*) from mail_arrival a where a.state = 'DONE' and a.last_seen >= ?"
                    + " and a.last_seen < ? and a.done_at >= ? and a.done_at < ? and not exists (select 1 from mail_item i where i.digest = a.digest)) as n";

    /**
     * Its case and its submission, or its own bytes; of the same bytes once more, those of the first time. A row that
     * has none of them is counted nowhere.
     */
    private static final String THERE = "select i.fate, count(*) as n from mail_item i"
            + " left join submission s on s.id = i.submission_id left join case_file t on t.id = s.case_id"
            + " left join case_file c on c.id = i.case_id"
            + " where i.arrived_at >= ? and i.arrived_at < ? and (i.case_id is null or (%s)) and case"
            + " when i.verdict = 'AGAIN' then exists"
            + " (select 1 from mail_item f where f.digest = i.digest and f.verdict <> 'AGAIN')"
            + " when i.submission_id is not null then t.id is not null"
            + " and (s.raw_sealed is not null or exists (select 1 from raw_chunk k where k.owner_id = s.id))"
            + " else i.raw_sealed is not null or exists (select 1 from raw_chunk k where k.owner_id = i.id) end"
            + " group by i.fate";

    /** From its arrival on a mail is dealt with in this time or tried anew. */
    private static final Duration LONGEST = Duration.ofHours(1);

    @Inject
    private Sql sql;

    /**
     * By Vietnam's clock.
     *
     * @param counted the cases whose mails may enter the sums
     */
    MailDay on(LocalDate day, Where counted) {
        Instant from = day.atStartOfDay(Now.ZONE).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(Now.ZONE).toInstant();
        List<Object> args = new ArrayList<>(List.of(from, to));
        args.addAll(counted.args());
        List<Object> promised = new ArrayList<>(args);
        promised.addAll(List.of(from.minus(LONGEST), to, from, to));
        int received = sql.one(PROMISED.formatted(counted.sql()), row -> row.number("n"), promised.toArray())
                .orElse(0);
        MailDay.Sums sums = new MailDay.Sums();
        sql.list(
                THERE.formatted(counted.sql()),
                row -> sums.put(row.constant("fate", MailFate.class), row.number("n")),
                args.toArray());
        return sums.of(day, received);
    }

    /** Mails that wait for a person since before {@code since}. */
    int waiting(Instant since) {
        return sql.one(
                        "select count(*) as n from mail_item i left join case_file c on c.id = i.case_id"
                                + " where i.state = 'OPEN' and i.arrived_at < ? and (c.id is null"
                                + " or i.fate = 'BOUNCE' or c.status in ('NEW', 'NEEDS_INFO'))",
                        row -> row.number("n"),
                        since)
                .orElse(0);
    }
}
