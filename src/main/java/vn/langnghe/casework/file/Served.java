package vn.langnghe.casework.file;

import java.util.List;
import vn.langnghe.evidence.AttachmentLine;
import vn.langnghe.evidence.copy.make.Patch;

/**
 * A file that somebody was found to be allowed to have.
 *
 * @param line name, type and length of what is handed out
 * @param patches what is covered on the copy
 * @param page the one page of the copy, from 1, that is handed out as a picture; 0 for the whole
 */
public record Served(String caseId, AttachmentLine line, boolean copy, List<Patch> patches, int page) {
    Served(String caseId, AttachmentLine line, boolean copy) {
        this(caseId, line, copy, List.of(), 0);
    }

    /** A picture that we made ourselves may be shown; everything else is to be saved. */
    public boolean shown() {
        return copy && line.contentType().equals("image/jpeg");
    }

    /** Whether its length is known before its bytes are made. */
    public boolean measured() {
        return patches.isEmpty() && page == 0;
    }
}
