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
    /** Files without what gives their author away. */
    SAFE_COPIES,
    /** What the sender told, word for word. */
    STORY,
    /** Files as they came. */
    ORIGINALS,
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
    public static final Set<CaseField> FILE = Collections.unmodifiableSet(EnumSet.range(KIND, SAFE_COPIES));

    /** What the sender gave, untouched. */
    public static final Set<CaseField> WORDS = Collections.unmodifiableSet(EnumSet.of(STORY, ORIGINALS));

    /** For whoever works on it. */
    public static final Set<CaseField> ASKS = Collections.unmodifiableSet(EnumSet.of(IDENTITY_REQUEST));

    public static final Set<CaseField> MAIL = Collections.unmodifiableSet(EnumSet.of(MAIL_LINE, MAIL_TEXT, MAIL_RAW));
}
