package vn.langnghe.evidence.copy;

import java.time.Instant;
import vn.langnghe.seal.Context;

/**
 * A file that has no safe copy yet.
 *
 * @param attempts how often it was tried before
 */
record Wanted(String id, String caseId, String contentType, long size, Instant at, int attempts) {
    /** Bound to its file, and to being a copy: it opens neither as an original nor under another file. */
    Context place() {
        return place(caseId, id);
    }

    static Context place(String caseId, String id) {
        return new Context("attachment", caseId + "/" + id, "copy");
    }
}
