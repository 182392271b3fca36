package vn.langnghe.casework.access;

/** Whether a rule asks how the words of a case are kept. Labels: {@code access.keeping.<name>}. */
public enum Keeping {
    ANY,
    OPEN,
    SEALED;

    boolean fits(boolean sealed) {
        return this == ANY || sealed == (this == SEALED);
    }

    Where where() {
        return this == ANY ? Where.ALL : new Where("c.sealed = ?", this == SEALED);
    }
}
