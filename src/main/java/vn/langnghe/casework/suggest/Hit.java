package vn.langnghe.casework.suggest;

/** A phrase found in a story, from one word to another, both included. */
record Hit(LexiconEntry entry, boolean gaps, int first, int last) {
    /** A longer phrase explains the words of a shorter one away; one with gaps only when it was made for that. */
    boolean covers(Hit other) {
        return first <= other.first
                && other.last <= last
                && last - first > other.last - other.first
                && entry.facet() == other.entry.facet()
                && (!gaps || silent());
    }

    boolean silent() {
        return entry.target().equals(Facet.NOTHING);
    }
}
