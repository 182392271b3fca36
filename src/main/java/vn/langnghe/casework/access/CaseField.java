package vn.langnghe.casework.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What there is to read of one case. Labels: {@code access.field.<name>} in the texts of this room. */
public enum CaseField {
    NUMBER,
    STATUS,
    OFFICE,
    /** Received, due. */
    DATES,
    /** Kind and category. */
    KIND,
    TITLE,
    /** Whom it is about. */
    SUBJECT,
    CLOCKS,
    /** Questions, answers, what the citizen wrote later. */
    MESSAGES,
    /** Written by staff for staff. */
    NOTES,
    HISTORY,
    PROPOSALS,
    NOTICES,
    /** Level and reasons. */
    ESCALATION,
    /** The redacted version of a sealed story. */
    EXTRACT,
    /** What the sender told, word for word. */
    STORY,
    /** Files without what gives their author away; masked: those alone that somebody looked at and released. */
    SAFE_COPIES,
    /** Files as they came. */
    ORIGINALS,
    /** Files of a sealed case: to look at their safe copies and decide which go along to the office. */
    HELD_FILES,
    /** That a mail came, and what became of it. */
    MAIL_LINE,
    MAIL_TEXT,
    MAIL_RAW,
    /** That one may ask who sent it. */
    IDENTITY_REQUEST,
    /** Who sent it. Nobody's by the table: only what the vault reveals to two persons. */
    IDENTITY,
    /** The secret code and what opens with it. Nobody's. */
    RECEIPT;

    /** What shows that a case exists and where it lies. */
    public static final Set<CaseField> OUTLINE = Collections.unmodifiableSet(EnumSet.range(NUMBER, DATES));

    /** What is needed to work on it. */
    public static final Set<CaseField> FILE = Collections.unmodifiableSet(EnumSet.range(KIND, EXTRACT));

    /** What the sender gave. */
    public static final Set<CaseField> WORDS = Collections.unmodifiableSet(EnumSet.of(STORY, SAFE_COPIES, ORIGINALS));

    /** For whoever sees to it that nothing tells the sender. */
    public static final Set<CaseField> RELEASES = Collections.unmodifiableSet(EnumSet.of(HELD_FILES));

    /** For whoever works on it. */
    public static final Set<CaseField> ASKS = Collections.unmodifiableSet(EnumSet.of(IDENTITY_REQUEST));

    public static final Set<CaseField> MAIL = Collections.unmodifiableSet(EnumSet.of(MAIL_LINE, MAIL_TEXT, MAIL_RAW));
}
