package vn.langnghe.office.staff.book;

import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;

/** Who stands in for whom: set by an administrator, never by whoever gains by it. */
@UseCase
public class Substitutes {
    /** An absence that lasts longer is a change of roles. */
    private static final int LONGEST_ABSENCE_DAYS = 180;

    @Inject
    Authority authority;

    @Inject
    StaffList list;

    @Inject
    Ledger ledger;

    @Inject
    Sql sql;

    @Inject
    Now now;

    /**
     * Lets somebody act with the roles that an absent one has in an office, but never as custodian or administrator.
     *
     * @param present username of who acts
     * @param from first day
     * @param to last day
     */
    public void set(StaffMember admin, long absent, String office, String present, LocalDate from, LocalDate to) {
        Person away = authority.account(admin, absent);
        Person here = active(present);
        if (here.id() == admin.id()) {
            throw Authority.own();
        }
        if (here.id() == absent
                || away.grants().stream().noneMatch(g -> g.office().equals(office))) {
            throw new Refusal("office.refused.substitute").about("present");
        }
        checkDays(from, to);
        sql.update(
                "insert into staff_substitute (absent_id, office, substitute_id, from_day, to_day, set_by, set_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                absent,
                office,
                here.id(),
                from,
                to,
                admin.actor(),
                now.instant());
        String more = ";office=" + office + ";substitute=" + here.id() + ";from=" + from + ";to=" + to;
        authority.note("STAFF_SUBSTITUTE", admin, absent, more);
    }

    private Person active(String username) {
        return list.all().stream()
                .filter(one -> one.username().equals(username) && one.state() == Person.State.ACTIVE)
                .findFirst()
                .orElseThrow(() -> new Refusal("office.refused.substitute").about("present"));
    }

    private void checkDays(LocalDate from, LocalDate to) {
        boolean possible = from != null
                && to != null
                && !to.isBefore(from)
                && !to.isBefore(now.today())
                && !to.isAfter(from.plusDays(LONGEST_ABSENCE_DAYS));
        if (!possible) {
            throw new Refusal("office.refused.absence", LONGEST_ABSENCE_DAYS).about("from");
        }
    }

    /** @param line number of the row */
    public void end(StaffMember admin, long line) {
        authority.require(admin);
        int ended = sql.update(
                "update staff_substitute set ended_at = ? where id = ? and ended_at is null", now.instant(), line);
        if (ended > 0) {
            ledger.append(new LedgerEvent("", "STAFF_SUBSTITUTE_ENDED", admin.actor(), "line=" + line));
        }
    }
}
