package vn.langnghe.intake.mailroom;

/** What a rule does with the mails it fits. None of them loses a mail, none opens the way for a letter. */
public enum RuleEffect {
    /** It becomes a case, and nobody is answered. */
    SILENT,
    /** It is kept with the programs' answers. */
    AUTO,
    /** It waits with what is suspect. */
    SUSPECT;

    /** Whether no case is opened. */
    public boolean putsAside() {
        return this != SILENT;
    }
}
