package vn.langnghe.casework.file;

/** Why somebody opens the original of a sealed case's file. Labels: {@code opening.<name>} in the texts of this room. */
public enum OpeningReason {
    /** None can be made of it. */
    NO_COPY,
    /** What matters cannot be made out on the copy. */
    UNREADABLE,
    /** Whether the file is genuine. */
    AUTHENTICITY,
    /** It goes into a file by a lawful demand. */
    DEMANDED
}
