package vn.langnghe.escalation;

import java.util.ArrayList;
import java.util.List;
import vn.langnghe.casework.access.Where;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;

/**
 * Which steps concern a person: a condition over {@code escalation_step s join case_file c}. Never instead of
 * {@code casework.access.Visibility}, which has the last word. Pure.
 */
final class Audience {
    private static final String ROSE = "s.cause in ('BREACHED', 'STILL') and s.to_level >= ";

    private Audience() {}

    static Where of(StaffMember who) {
        List<Where> parts = new ArrayList<>();
        parts.add(new Where("c.handler = ?", who.username()));
        for (StaffMember.Grant grant : who.grants()) {
            of(grant, parts);
        }
        return Where.any(parts);
    }

    /** The head always; the others of the office as long as nobody has the case; then those before whom it came. */
    private static void of(StaffMember.Grant grant, List<Where> parts) {
        String office = grant.office();
        StaffRole role = grant.role();
        if (role == StaffRole.APPROVER) {
            parts.add(new Where("c.office_code = ?", office));
        } else if (role == StaffRole.TRIAGE || role == StaffRole.HANDLER || role == StaffRole.INSPECTOR) {
            parts.add(new Where("c.office_code = ? and c.handler is null", office));
        }
        if (role == StaffRole.APPROVER || role == StaffRole.TRIAGE) {
            parts.add(new Where("c.triage_office = ? and " + ROSE + "2", office));
        } else if (role == StaffRole.INSPECTOR) {
            parts.add(new Where(ROSE + "3"));
        } else if (role == StaffRole.LEADER) {
            parts.add(new Where(ROSE + "4"));
        }
    }
}
