package vn.langnghe.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.office.staff.book.PrintedAccounts;
import vn.langnghe.platform.setting.StoredSettings;
import vn.langnghe.platform.transaction.Transactions;

/** Opens the accounts whose names and password the start prints. */
@ApplicationScoped
class DemoAccounts {
    private static final String DONE = "demo.accounts";

    @Inject
    PrintedAccounts accounts;

    @Inject
    StoredSettings stored;

    @Inject
    Transactions transactions;

    /** All of them or none; a later start never brings back an account that was closed meanwhile. */
    void open(List<Script.Account> wanted) {
        if (stored.get(DONE).isEmpty()) {
            transactions.inNew(() -> {
                wanted.forEach(
                        a -> accounts.open(a.username(), a.displayName(), Script.PASSWORD.toCharArray(), a.grants()));
                stored.set(DONE, "1");
            });
        }
    }
}
