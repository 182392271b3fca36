package vn.langnghe.office.staff.book;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.office.Offices;
import vn.langnghe.office.staff.Accounts;
import vn.langnghe.office.staff.Invitations;
import vn.langnghe.office.staff.SecondFactor;
import vn.langnghe.office.staff.Sessions;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.DuplicateKey;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;

/**
 * Everything an administrator does with accounts. Each change stands in the ledger with ids only, under the name of who
 * made it. Nobody changes the own account here: so no right is ever given to oneself, and one administrator is left.
 */
@UseCase
public class StaffBook {
    /** An absence that lasts longer is a change of roles. */
    static final int LONGEST_ABSENCE_DAYS = 180;

    @Inject
    Sql sql;

    @Inject
    Now now;

    @Inject
    StaffList list;

    @Inject
    WorkMail mails;

    @Inject
    Invitations invitations;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactor factor;

    @Inject
    Offices offices;

    @Inject
    Ledger ledger;

    /** Active ones first, by name. */
    public List<Person> people(StaffMember admin) {
        only(admin);
        return list.all();
    }

    public Optional<Person.File> file(StaffMember admin, long id) {
        only(admin);
        return list.file(id);
    }

    /**
     * Opens an account without a password.
     *
     * @return the key of the one-time link, shown this once
     */
    public String invite(StaffMember admin, String username, Grant first) {
        only(admin);
        Accounts.checkUsername(username);
        checkOffice(first.office());
        try {
            sql.update(
                    "insert into staff (username, display_name, password_hash, active, created_at)"
                            + " values (?, ?, ?, false, ?)",
                    username,
                    username,
                    Invitations.NO_PASSWORD,
                    now.instant());
        } catch (DuplicateKey e) {
            throw new Refusal("office.refused.username-taken", username).about("username");
        }
        long id = idOf(username);
        note("STAFF_INVITED", admin, id, "");
        add(admin, id, first);
        return invitations.issue(id, admin.actor());
    }

    /** A one-time link for somebody who has none any more, or has lost the password. The second factor stays. */
    public String link(StaffMember admin, long id) {
        Person person = another(admin, id);
        if (person.state() == Person.State.DISABLED) {
            throw new Refusal("office.refused.disabled");
        }
        note("STAFF_LINK", admin, id, "");
        return invitations.issue(id, admin.actor());
    }

    /** Closes an account: sessions, tokens and links end at once; the history keeps the name. */
    public void disable(StaffMember admin, long id) {
        another(admin, id);
        sql.update("update staff set active = false where id = ?", id);
        sql.update("delete from staff_invitation where staff_id = ?", id);
        sessions.endAll(id);
        note("STAFF_DISABLED", admin, id, "");
    }

    /** Opens it again with the password and the roles it had. */
    public void enable(StaffMember admin, long id) {
        if (another(admin, id).state() == Person.State.DISABLED) {
            sql.update("update staff set active = true where id = ?", id);
            note("STAFF_ENABLED", admin, id, "");
        }
    }

    public void grant(StaffMember admin, long id, Grant grant) {
        Person person = another(admin, id);
        checkOffice(grant.office());
        if (!person.grants().contains(grant)) {
            add(admin, id, grant);
        }
    }

    private void add(StaffMember admin, long id, Grant grant) {
        sql.update(
                "insert into staff_grant (staff_id, office, role) values (?, ?, ?)", id, grant.office(), grant.role());
        note("STAFF_GRANTED", admin, id, codes(grant));
    }

    /** Acts with the person's next request. */
    public void revoke(StaffMember admin, long id, Grant grant) {
        another(admin, id);
        int gone = sql.update(
                "delete from staff_grant where staff_id = ? and office = ? and role = ?",
                id,
                grant.office(),
                grant.role());
        if (gone > 0) {
            note("STAFF_REVOKED", admin, id, codes(grant));
        }
    }

    /**
     * Lets somebody act with the roles that an absent one has in an office, but never as custodian or administrator.
     *
     * @param from first day
     * @param to last day
     */
    public void substitute(
            StaffMember admin, long absent, String office, String present, LocalDate from, LocalDate to) {
        Person away = find(admin, absent);
        Person here = active(present);
        if (here.id() == admin.id()) {
            throw new Refusal("office.refused.own-account");
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
        note("STAFF_SUBSTITUTE", admin, absent, more);
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

    public void endSubstitute(StaffMember admin, long line) {
        only(admin);
        if (sql.update(
                        "update staff_substitute set ended_at = ? where id = ? and ended_at is null",
                        now.instant(),
                        line)
                > 0) {
            ledger.append(new LedgerEvent("", "STAFF_SUBSTITUTE_ENDED", admin.actor(), "line=" + line));
        }
    }

    /** Declares that somebody may not handle cases about this office. */
    public void relate(StaffMember admin, long id, String office) {
        Person.File file = list.file(find(admin, id).id()).orElseThrow();
        checkOffice(office);
        if (file.relations().stream().anyMatch(known -> known.office().equals(office))) {
            return;
        }
        sql.update(
                "insert into staff_relation (staff_id, office, declared_by, declared_at) values (?, ?, ?, ?)",
                id,
                office,
                admin.actor(),
                now.instant());
        note("STAFF_RELATION", admin, id, ";office=" + office);
    }

    /** Somebody else's declaration only: nobody frees himself. */
    public void endRelation(StaffMember admin, long id, long line) {
        another(admin, id);
        if (sql.update(
                        "update staff_relation set ended_at = ? where id = ? and staff_id = ? and ended_at is null",
                        now.instant(),
                        line,
                        id)
                > 0) {
            note("STAFF_RELATION_ENDED", admin, id, ";line=" + line);
        }
    }

    /** Where somebody else is written to; empty for nowhere. */
    public void mail(StaffMember admin, long id, String typed) {
        mails.keep(another(admin, id).id(), typed, admin.actor());
    }

    /** For a lost telephone without recovery codes: the person enrols anew, and whoever is logged in is logged out. */
    public void resetFactor(StaffMember admin, long id) {
        another(admin, id);
        factor.forget(id);
        sessions.endAll(id);
        note("STAFF_FACTOR_RESET", admin, id, "");
    }

    private Person find(StaffMember admin, long id) {
        only(admin);
        return list.find(id).orElseThrow(() -> new Refusal("office.refused.no-account"));
    }

    private Person another(StaffMember admin, long id) {
        if (admin.id() == id) {
            throw new Refusal("office.refused.own-account");
        }
        return find(admin, id);
    }

    private static void only(StaffMember admin) {
        if (!admin.has(StaffRole.ADMIN)) {
            throw new Refusal("office.refused.not-admin");
        }
    }

    private void checkOffice(String code) {
        if (offices.find(code).isEmpty()) {
            throw new Refusal("office.refused.no-office", code).about("office");
        }
    }

    private long idOf(String username) {
        return sql.one("select id from staff where username = ?", row -> row.big("id"), username)
                .orElseThrow();
    }

    private static String codes(Grant grant) {
        return ";office=" + grant.office() + ";role=" + grant.role();
    }

    private void note(String what, StaffMember admin, long id, String more) {
        ledger.append(new LedgerEvent("", what, admin.actor(), "staff=" + id + more));
    }
}
