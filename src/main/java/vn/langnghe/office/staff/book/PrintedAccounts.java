package vn.langnghe.office.staff.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.langnghe.office.Offices;
import vn.langnghe.office.staff.AccountForm;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.seal.Passwords;

/**
 * Accounts whose password the start prints anyway: with a cheaper hash, so that a demo starts and logs in at once. All
 * others are opened by {@link vn.langnghe.office.staff.Invitations}.
 */
@ApplicationScoped
public class PrintedAccounts {
    private static final int ROUNDS = 1_000;

    @Inject
    Offices offices;

    @Inject
    Passwords passwords;

    @Inject
    NewAccount account;

    @Inject
    Sql sql;

    /**
     * Opens one, in the running transaction.
     *
     * @throws Refusal that names what does not fit
     */
    public void open(String username, String displayName, char[] password, Set<Grant> grants) {
        AccountForm.checkPassword(password);
        AccountForm.checkUsername(username);
        AccountForm.checkDisplayName(displayName);
        grants.forEach(grant -> checkOffice(grant.office()));
        String hash = passwords.hash(password, ROUNDS);
        long id = account.insert(username, Vietnamese.clean(displayName), hash, true);
        sql.batch(
                "insert into staff_grant (staff_id, office, role) values (?, ?, ?)",
                grants.stream()
                        .map(grant -> new Object[] {id, grant.office(), grant.role()})
                        .toList());
    }

    private void checkOffice(String code) {
        if (offices.find(code).isEmpty()) {
            throw new Refusal("office.refused.no-office", code).about("grants");
        }
    }
}
