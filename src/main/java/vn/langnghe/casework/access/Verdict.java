package vn.langnghe.casework.access;

/** The answer to "may this person have this?", from the least to the most. */
public enum Verdict {
    /** As if it were not there. */
    DENY,
    /** What stands in its place: the extract for the story, the safe copy for the file. */
    MASK,
    ALLOW
}
