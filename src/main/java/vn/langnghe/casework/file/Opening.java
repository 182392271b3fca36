package vn.langnghe.casework.file;

import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Sight;

/** How one person gets at the original of a file. */
public enum Opening {
    /** Not at all. */
    CLOSED,
    /** By saying why, which is written into the history. */
    WITH_REASON,
    FREE;

    static Opening of(Sight sight, CaseFile file) {
        if (!sight.reads(CaseField.ORIGINALS)) {
            return CLOSED;
        }
        return file.matter().sealed() ? WITH_REASON : FREE;
    }
}
