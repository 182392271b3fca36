package vn.langnghe.intake.mails;

/** What became of a mail that was answered with 250. */
public enum MailFate {
    /** It opened a case. */
    CASE,
    /** It belongs to what is there already: the same bytes again. */
    APPENDED,
    /** A program's answer to us. */
    AUTO,
    /** A letter of ours that came back. */
    BOUNCE,
    /** Kept unread, with a case that asks a person to look at it. */
    QUARANTINED,
    DISCARDED
}
