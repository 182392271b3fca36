package vn.langnghe.escalation;

/** Why a clock climbed a rung. */
public enum Cause {
    /** Four fifths of the term are over. */
    WARNED,
    /** Day 40 of the 45 after which the law removes who left a petition lying (Nghị định 154/2026/NĐ-CP, Điều 41). */
    ALARM,
    /** The due day passed. */
    BREACHED,
    /** Three working days later it is still so. */
    STILL,
    /** The citizen has not given yet what was asked, and is told so: at half of the term and at four fifths. */
    REMINDED,
    /** A citizen's term passed: whoever holds the case may close it. Nobody missed anything, no level rises. */
    OVER;

    /** Whether the case comes before somebody higher. */
    public boolean raises() {
        return this == BREACHED || this == STILL;
    }
}
