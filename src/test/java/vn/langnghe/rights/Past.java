package vn.langnghe.rights;

import java.time.Instant;
import java.time.YearMonth;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.RunningService;

/** Cases of months that are over, as the database would keep them; gone again when closed. */
final class Past implements AutoCloseable {
    private final ToolDatabase database = RunningService.get().database();
    private int made;

    /**
     * Cases that came in on the first of the month, a minute past midnight in Vietnam; of some of them an answer left on
     * the eleventh.
     *
     * @param many at most 900
     * @param inTime of the answered ones; the others a day late
     */
    void month(YearMonth month, String category, String confidentiality, int many, int answered, int inTime) {
        Instant at = month.atDay(1).atStartOfDay(Now.ZONE).toInstant().plus(java.time.Duration.ofMinutes(1));
        database.update(
                "insert into case_file (id, number, version, status, channel, office_code, triage_office, kind,"
                        + " category, confidentiality, sealed, urgent, desk, received_at, escalation_level,"
                        + " ask_rounds, refusals, disputed, open_proposals, attachments, changed_at)"
                        + " with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)"
                        + " select concat('past', lpad(? + i, 18, '0')), concat('PY-2020-9', lpad(? + i, 5, '0')), 1,"
                        + " 'CLOSED', 'WEB', 'PNV', 'BTN', 'PHAN_ANH', ?, ?, false, false, false, ?, 0, 0, 0, false, 0,"
                        + " 0, ? from n",
                many,
                made,
                made,
                category,
                confidentiality,
                at,
                at);
        if (answered > 0) {
            answer(answered, inTime);
        }
        made += many;
    }

    private void answer(int many, int inTime) {
        String some =
                " from case_file where id > concat('past', lpad(?, 18, '0')) and id like 'past%' order by id limit "
                        + many;
        String day = "date(date_add(received_at, interval 7 hour))";
        database.update(
                "insert into case_message (id, case_id, kind, author, office_code, written_at, released_at, body) select"
                        + " id, id, 'ANSWER', 'staff:approver', 'PNV', received_at, date_add(received_at, interval 10"
                        + " day), 'x'" + some,
                made);
        database.update(
                "insert into clock (id, case_id, term, state, started_on, ended_on, extension, due_on, runs_until) select"
                        + " id, id, 'PAKN_ANSWER', 'ENDED', " + day + ", date_add(" + day + ", interval 10 day), 0,"
                        + " date_add(" + day + ", interval if(id <= concat('past', lpad(?, 18, '0')), 10, 9) day),"
                        + " 'ANSWERED'" + some,
                made + inTime,
                made);
    }

    @Override
    public void close() {
        for (String table : new String[] {"clock", "case_message", "case_file"}) {
            database.update("delete from " + table + " where id like 'past%'");
        }
        database.close();
    }
}
