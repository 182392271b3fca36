package vn.langnghe.casework.file;

import vn.langnghe.evidence.AttachmentLine;

/**
 * A file that somebody was found to be allowed to have.
 *
 * @param line name, type and length of what is handed out
 */
public record Served(String caseId, AttachmentLine line, boolean copy) {
    /** A picture that we made ourselves may be shown; everything else is to be saved. */
    public boolean shown() {
        return copy && line.contentType().equals("image/jpeg");
    }
}
