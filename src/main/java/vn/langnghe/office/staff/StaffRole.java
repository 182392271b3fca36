package vn.langnghe.office.staff;

/** What a person may do within an office. Labels: {@code role.<name>} in the texts of this room. */
public enum StaffRole {
    /** Takes calls and visits. */
    OPERATOR,
    /** Classifies and routes. */
    TRIAGE,
    /** Handles cases of the office. */
    HANDLER,
    /** Heads the office and approves. */
    APPROVER,
    INSPECTOR,
    /** Opens identities, never at the own request. */
    CUSTODIAN,
    /** Sees figures and what is overdue. */
    LEADER,
    /** Supervises for the Fatherland Front. */
    AUDITOR,
    /** Keeps settings and accounts; sees no case. */
    ADMIN
}
