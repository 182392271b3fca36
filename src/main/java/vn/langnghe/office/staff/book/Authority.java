package vn.langnghe.office.staff.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.Refusal;

/** What an administrator may lay hands on, and the line of the ledger for each time: ids only, nothing of a person. */
@ApplicationScoped
class Authority {
    @Inject
    StaffList list;

    @Inject
    Ledger ledger;

    /** @throws Refusal for whoever is no administrator */
    void require(StaffMember admin) {
        if (!admin.has(StaffRole.ADMIN)) {
            throw new Refusal("office.refused.not-admin");
        }
    }

    /** Any account, the own one too. */
    Person account(StaffMember admin, long id) {
        require(admin);
        return list.find(id).orElseThrow(() -> new Refusal("office.refused.no-account"));
    }

    /** Somebody else's account: nobody gives or frees himself. */
    Person another(StaffMember admin, long id) {
        if (admin.id() == id) {
            throw own();
        }
        return account(admin, id);
    }

    static Refusal own() {
        return new Refusal("office.refused.own-account");
    }

    /** @param more further codes, each with a semicolon before it */
    void note(String what, StaffMember admin, long id, String more) {
        ledger.append(new LedgerEvent("", what, admin.actor(), "staff=" + id + more));
    }
}
