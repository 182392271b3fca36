package vn.langnghe.casework.action;

import vn.langnghe.office.staff.StaffMember;
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
    CITIZEN;

    /** Whether {@code who} is this party to a case held by {@code office}. The citizen is known by code, never here. */
    public boolean includes(StaffMember who, String office) {
        return switch (this) {
            case TRIAGE -> who.has(StaffRole.TRIAGE, office);
            case HANDLER -> who.has(StaffRole.HANDLER, office);
            case APPROVER -> who.has(StaffRole.APPROVER, office);
            case INSPECTOR -> who.has(StaffRole.INSPECTOR);
            case HOLDER -> holds(who, office);
            case LEADERSHIP_APPROVER -> who.has(StaffRole.APPROVER, "UBT");
            case CITIZEN -> false;
        };
    }

    private static boolean holds(StaffMember who, String office) {
        return who.has(StaffRole.TRIAGE, office)
                || who.has(StaffRole.HANDLER, office)
                || who.has(StaffRole.INSPECTOR, office);
    }
}
