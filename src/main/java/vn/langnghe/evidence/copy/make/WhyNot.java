package vn.langnghe.evidence.copy.make;

/** Why there is no safe copy of a file. Labels: {@code copy.none.<name>} in the texts of the desk. */
public enum WhyNot {
    /** Nobody here can make one of such a file. */
    TYPE,
    EMPTY,
    /** More pixels than are decoded. */
    PIXELS,
    /** More pages than are drawn; of a copy: it has no such page, or no such place on it. */
    PAGES,
    /** Opens with a password only. */
    LOCKED,
    /** Cannot be read, or not as a whole. */
    BROKEN,
    /** The copy would be too big. */
    BIG,
    /** Took too long. */
    SLOW
}
