package vn.langnghe.casework.action;

/** What a message is in the talk between office and citizen. */
public enum MessageKind {
    QUESTION(true),
    REPLY(true),
    /** Something the citizen adds without being asked. */
    ADDITION(true),
    /** What an office tells the citizen beside questions and answers: sent elsewhere, guided, suspended. */
    NOTICE(true),
    /** An answer that waits for the approver. */
    DRAFT(false),
    ANSWER(true),
    DISPUTE(true),
    WITHDRAWAL(true),
    /** Internal; the citizen never sees it. */
    NOTE(false);

    private final boolean forCitizen;

    MessageKind(boolean forCitizen) {
        this.forCitizen = forCitizen;
    }

    /** True when the citizen may read it with number and code. */
    public boolean forCitizen() {
        return forCitizen;
    }

    /** True when the citizen wrote it. */
    public boolean fromCitizen() {
        return this == REPLY || this == ADDITION || this == DISPUTE || this == WITHDRAWAL;
    }
}
