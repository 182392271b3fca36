package vn.langnghe.office.staff.book;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.langnghe.office.Offices;
import vn.langnghe.office.staff.AccountForm;
import vn.langnghe.office.staff.Invitations;
import vn.langnghe.office.staff.SecondFactor;
import vn.langnghe.office.staff.Sessions;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;

/**
 * What an administrator does with accounts. Each change stands in the ledger with ids only, under the name of who made it.
 * Nobody changes the own account here: so no right is ever given to oneself, and one administrator is left.
 */
@UseCase
public class StaffBook {
    @Inject
    Sql sql;

    @Inject
    Now now;

    @Inject
    Authority authority;

    @Inject
    StaffList list;

    @Inject
    NewAccount account;

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

    /** Active ones first, by name. */
    public List<Person> people(StaffMember admin) {
        authority.require(admin);
        return list.all();
    }

    public Optional<Person.File> file(StaffMember admin, long id) {
        authority.require(admin);
        return list.file(id);
    }

    /**
     * Opens an account without a password.
     *
     * @return the key of the one-time link, shown this once
     */
    public String invite(StaffMember admin, String username, Grant first) {
        authority.require(admin);
        AccountForm.checkUsername(username);
        checkOffice(first.office());
        long id = account.insert(username, username, Invitations.NO_PASSWORD, false);
        authority.note("STAFF_INVITED", admin, id, "");
        add(admin, id, first);
        return invitations.issue(id, admin.actor());
    }

    /** A one-time link for somebody who has none any more, or has lost the password. The second factor stays. */
    public String link(StaffMember admin, long id) {
        Person person = authority.another(admin, id);
        if (person.state() == Person.State.DISABLED) {
            throw new Refusal("office.refused.disabled");
        }
        authority.note("STAFF_LINK", admin, id, "");
        return invitations.issue(id, admin.actor());
    }

    /** Closes an account: sessions, tokens and links end at once; the history keeps the name. */
    public void disable(StaffMember admin, long id) {
        authority.another(admin, id);
        sql.update("update staff set active = false where id = ?", id);
        sql.update("delete from staff_invitation where staff_id = ?", id);
        sessions.endAll(id);
        authority.note("STAFF_DISABLED", admin, id, "");
    }

    /** Opens it again with the password and the roles it had. */
    public void enable(StaffMember admin, long id) {
        if (authority.another(admin, id).state() == Person.State.DISABLED) {
            sql.update("update staff set active = true where id = ?", id);
            authority.note("STAFF_ENABLED", admin, id, "");
        }
    }

    public void grant(StaffMember admin, long id, Grant grant) {
        Person person = authority.another(admin, id);
        checkOffice(grant.office());
        if (!person.grants().contains(grant)) {
            add(admin, id, grant);
        }
    }

    private void add(StaffMember admin, long id, Grant grant) {
        sql.update(
                "insert into staff_grant (staff_id, office, role) values (?, ?, ?)", id, grant.office(), grant.role());
        authority.note("STAFF_GRANTED", admin, id, codes(grant));
    }

    /** Acts with the person's next request. */
    public void revoke(StaffMember admin, long id, Grant grant) {
        authority.another(admin, id);
        int gone = sql.update(
                "delete from staff_grant where staff_id = ? and office = ? and role = ?",
                id,
                grant.office(),
                grant.role());
        if (gone > 0) {
            authority.note("STAFF_REVOKED", admin, id, codes(grant));
        }
    }

    /** Declares that somebody may not handle cases about this office. */
    public void relate(StaffMember admin, long id, String office) {
        Person.File file = list.file(authority.account(admin, id).id()).orElseThrow();
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
        authority.note("STAFF_RELATION", admin, id, ";office=" + office);
    }

    /** Somebody else's declaration only: nobody frees himself. */
    public void endRelation(StaffMember admin, long id, long line) {
        authority.another(admin, id);
        int ended = sql.update(
                "update staff_relation set ended_at = ? where id = ? and staff_id = ? and ended_at is null",
                now.instant(),
                line,
                id);
        if (ended > 0) {
            authority.note("STAFF_RELATION_ENDED", admin, id, ";line=" + line);
        }
    }

    /** Where somebody else is written to; empty for nowhere. */
    public void mail(StaffMember admin, long id, String typed) {
        mails.keep(authority.another(admin, id).id(), typed, admin.actor());
    }

    /** For a lost telephone without recovery codes: the person enrols anew, and whoever is logged in is logged out. */
    public void resetFactor(StaffMember admin, long id) {
        authority.another(admin, id);
        factor.forget(id);
        sessions.endAll(id);
        authority.note("STAFF_FACTOR_RESET", admin, id, "");
    }

    private void checkOffice(String code) {
        if (offices.find(code).isEmpty()) {
            throw new Refusal("office.refused.no-office", code).about("office");
        }
    }

    private static String codes(Grant grant) {
        return ";office=" + grant.office() + ";role=" + grant.role();
    }
}
