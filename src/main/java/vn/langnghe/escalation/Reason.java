package vn.langnghe.escalation;

import java.time.LocalDate;

/**
 * Why a case stands in the inspectorate's register.
 *
 * @param on the day on which it happened
 * @param term of the clock that was missed, or null
 * @param dueOn the day that was missed, or null
 * @param level that the case rose to by it, 0 when it did not
 * @param words those of the routing rule, empty without one
 */
public record Reason(Why why, LocalDate on, String term, LocalDate dueOn, int level, String words) {
    /** What happened. */
    public enum Why {
        /** Triage gave it to the inspectorate, as a rule says. */
        RULE,
        /** Triage gave it to the inspectorate. */
        GIVEN,
        TAKEN_OVER,
        DISPUTED,
        REOPENED,
        /** Two offices refused it. */
        REFUSED,
        BREACHED,
        STILL
    }
}
