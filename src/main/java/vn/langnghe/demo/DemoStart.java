package vn.langnghe.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.setting.Role;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.platform.setting.StoredSettings;
import vn.langnghe.platform.start.Migrated;

/** Fills the database once, on the first start in demo mode. A start that was cut off is continued by the next one. */
@ApplicationScoped
public class DemoStart {
    private static final String DONE = "demo.done";

    @Inject
    Offices offices;

    @Inject
    DemoAccounts accounts;

    @Inject
    DemoLife life;

    @Inject
    StoredSettings stored;

    void fill(@Observes @Priority(Migrated.DEMO) Migrated migrated) {
        if (wanted(migrated.settings()) && stored.get(DONE).isEmpty()) {
            offices.addDemo();
            accounts.open(Script.accounts());
            Script.cases().forEach(life::live);
            stored.set(DONE, "1");
        }
    }

    /** Only a process that does everything can play both sides. */
    private static boolean wanted(Settings settings) {
        return settings.demo() && settings.role() == Role.ALL;
    }
}
