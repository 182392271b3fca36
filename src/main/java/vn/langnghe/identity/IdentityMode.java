package vn.langnghe.identity;

/** How the sender wants to stand in the case. */
public enum IdentityMode {
    /** The office sees the name when it needs it. */
    NAMED,
    /** Only a custodian may open it. */
    SEALED,
    /** Nothing is collected. */
    ANONYMOUS
}
