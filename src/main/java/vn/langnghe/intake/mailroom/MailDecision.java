package vn.langnghe.intake.mailroom;

/** What a person decided about a mail. */
public enum MailDecision {
    /** It belongs to a case that was there before. */
    ATTACHED,
    /** It became a case of its own. */
    OPENED,
    /** It keeps the case that it opened; the hint was wrong. */
    KEPT,
    /** Nobody's concern; its bytes stay. */
    DISCARDED,
    /** Could be read now: what it says is in its case. */
    READ_AGAIN,
    /** Somebody took notice. */
    SEEN
}
