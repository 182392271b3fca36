package vn.langnghe.casework.action;

import java.util.List;

/**
 * Where a case stands. One axis only: assignment, clocks, escalation level, confidentiality and links are others.
 *
 * <p>{@code step} is the place on the citizen's six-step line (0 = that of the status before). {@code clocks} are the
 * codes of the terms that start with the status and end with it (what the law counts from an
 * event, such as the arrival, stands in table {@code term_trigger}); {@code pauses} tells whether the legal term stands
 * still meanwhile.
 */
public enum CaseStatus {
    NEW(2, false, "TRIAGE"),
    NEEDS_INFO(0, true, "CITIZEN_INFO"),
    ROUTED(3, false, "ACCEPT"),
    IN_PROGRESS(4, false),
    INSPECTION(4, false),
    SUSPENDED(4, true, "SUSPEND_REVIEW"),
    APPROVAL(5, false, "APPROVE"),
    ANSWERED(6, false, "CITIZEN_RESPONSE"),
    REVIEW(4, false, "REVIEW"),
    FOLLOWING(4, false),
    TRANSFERRED(3, true, "CONFIRM"),
    CLOSED(6, false);

    private final int step;
    private final boolean pauses;
    private final List<String> clocks;

    CaseStatus(int step, boolean pauses, String... clocks) {
        this.step = step;
        this.pauses = pauses;
        this.clocks = List.of(clocks);
    }

    /** 1–6, or 0 when the step of the status before is shown. */
    public int step() {
        return step;
    }

    /** True when the office's terms stand still in this status. */
    public boolean pauses() {
        return pauses;
    }

    /** Codes of the terms that run just while the case is in this status. */
    public List<String> clocks() {
        return clocks;
    }

    public boolean open() {
        return this != CLOSED;
    }
}
