package vn.langnghe.office;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.langnghe.platform.setting.StoredSettings;
import vn.langnghe.platform.start.Migrated;

/**
 * Which set of offices this database works with. A new database takes the setting {@code LANGNGHE_PROFILE}; later only a
 * succession changes it.
 */
@ApplicationScoped
public class Profile {
    private static final String NAME = "profile";

    @Inject
    StoredSettings stored;

    void choose(@Observes @Priority(Migrated.PROFILE) Migrated migrated) {
        stored.keepFirst(NAME, migrated.settings().profile());
    }

    /** Such as {@code phu_yen_3_offices}. */
    public String name() {
        return stored.get(NAME).orElseThrow();
    }
}
