package vn.langnghe.casework.action;

import java.util.Set;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.StaffRole;

/** Who an action belongs to, as seen from one case. */
public enum Party {
    TRIAGE,
    HANDLER,
    APPROVER,
    INSPECTOR,
    /** Whoever works in the office that holds the case now. */
    HOLDER,
    /** Head of the provincial leadership's desk. */
    LEADERSHIP_APPROVER,
    /** The citizen with number and code, or an operator who acts for a citizen who tells the code. */
    CITIZEN,
    /** Whoever stands on the list of a restricted case. */
    LISTED;

    /**
     * Whether whoever has these grants is this party to a case held by {@code office}. The citizen is known by code and
     * the list by names, never here.
     */
    public boolean includes(Set<Grant> grants, String office) {
        return switch (this) {
            case TRIAGE -> grants.contains(new Grant(office, StaffRole.TRIAGE));
            case HANDLER -> grants.contains(new Grant(office, StaffRole.HANDLER));
            case APPROVER -> grants.contains(new Grant(office, StaffRole.APPROVER));
            case INSPECTOR -> grants.stream().anyMatch(grant -> grant.role() == StaffRole.INSPECTOR);
            case HOLDER ->
                TRIAGE.includes(grants, office)
                        || HANDLER.includes(grants, office)
                        || grants.contains(new Grant(office, StaffRole.INSPECTOR));
            case LEADERSHIP_APPROVER -> grants.contains(new Grant("UBT", StaffRole.APPROVER));
            case CITIZEN, LISTED -> false;
        };
    }
}
