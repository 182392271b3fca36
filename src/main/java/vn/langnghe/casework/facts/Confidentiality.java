package vn.langnghe.casework.facts;

/**
 * How closely a case is kept: the stricter of what the sender asked and what the kind demands. It can be raised at any
 * time and lowered only by the sender.
 */
public enum Confidentiality {
    OPEN,
    SEALED,
    ANONYMOUS,
    /** Sealed, and shown to a named list only. */
    RESTRICTED;

    /** The stricter of two; {@code ANONYMOUS} stays, since nothing was collected that could be sealed. */
    public Confidentiality stricter(Confidentiality other) {
        return other.ordinal() > ordinal() ? other : this;
    }
}
