package vn.langnghe.office.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import vn.langnghe.platform.setting.Settings;

/** Who must have a second factor: outside demo mode whoever opens names, keeps accounts, or inspects. */
@ApplicationScoped
class FactorDuty {
    static final Set<StaffRole> NEEDED_BY = EnumSet.of(StaffRole.CUSTODIAN, StaffRole.ADMIN, StaffRole.INSPECTOR);

    @Inject
    FactorRows rows;

    @Inject
    Settings settings;

    boolean needed(StaffMember member) {
        return needed(member, settings.demo());
    }

    /** A lent role counts like an own one. */
    static boolean needed(StaffMember member, boolean demo) {
        return !demo && NEEDED_BY.stream().anyMatch(member::has);
    }

    boolean missing(StaffMember member) {
        return needed(member) && !rows.confirmed(member.id());
    }
}
