package vn.langnghe.casework.access;

import vn.langnghe.casework.action.CaseAction;

/** What one person may have of one case. Good for one request: rights and cases change. */
public final class Sight {
    private final Permissions table;
    private final Subject who;
    private final CaseFacts file;

    Sight(Permissions table, Subject who, CaseFacts file) {
        this.table = table;
        this.who = who;
        this.file = file;
    }

    public Verdict of(CaseField field) {
        return table.decide(who, file, field);
    }

    /** Whole. */
    public boolean reads(CaseField field) {
        return of(field) == Verdict.ALLOW;
    }

    /** Whole, even if the case were sealed. */
    public boolean readsIfSealed(CaseField field) {
        return table.decide(who, file.asSealed(), field) == Verdict.ALLOW;
    }

    /** Whether the person may press this button, as far as rights go. */
    public boolean may(CaseAction action) {
        return table.decide(who, file, action);
    }
}
