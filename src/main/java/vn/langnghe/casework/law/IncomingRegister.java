package vn.langnghe.casework.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.casework.law.IncomingNumber.What;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;

/**
 * The register of incoming papers (sổ đến) of each office and year (Nghị định 30/2020/NĐ-CP, Điều 22). Works inside the
 * transaction of its caller: the row of the series stays locked until the commit, and what is rolled back gives its
 * number back. A case is numbered when somebody of the office first acts on it, or sends it there: arrivals from citizens
 * never wait for this row.
 */
@ApplicationScoped
public class IncomingRegister {
    @Inject
    Sql sql;

    @Inject
    Now now;

    /** Numbers the case at the office, unless it has its number there. */
    public void arrived(String caseId, String office, String actor) {
        boolean known = sql.one(
                        "select number from incoming_number where case_id = ? and office = ? and what = ?",
                        row -> row.number("number"),
                        caseId,
                        office,
                        What.CASE)
                .isPresent();
        if (!known) {
            add(caseId, office, What.CASE, actor);
        }
    }

    /** Numbers a signed paper that reached the office. */
    public IncomingNumber paper(String caseId, String office, String actor) {
        return add(caseId, office, What.PAPER, actor);
    }

    /** All numbers of a case, oldest first. */
    public List<IncomingNumber> of(String caseId) {
        return sql.list(
                "select office, of_year, number, what, made_at from incoming_number where case_id = ?"
                        + " order by made_at, office, number",
                row -> new IncomingNumber(
                        row.text("office"),
                        row.number("of_year"),
                        row.number("number"),
                        row.constant("what", What.class),
                        row.instant("made_at")),
                caseId);
    }

    private IncomingNumber add(String caseId, String office, What what, String actor) {
        int year = now.today().getYear();
        IncomingNumber next = new IncomingNumber(office, year, next(office, year), what, now.instant());
        sql.update(
                "insert into incoming_number (office, of_year, number, case_id, what, made_at, actor)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                office,
                year,
                next.number(),
                caseId,
                what,
                next.at(),
                actor);
        return next;
    }

    private int next(String office, int year) {
        sql.update(
                "insert into incoming_series (office, of_year, last_number) values (?, ?, 1)"
                        + " on duplicate key update last_number = last_number + 1",
                office,
                year);
        return sql.one(
                        "select last_number from incoming_series where office = ? and of_year = ?",
                        row -> row.number("last_number"),
                        office,
                        year)
                .orElseThrow();
    }
}
