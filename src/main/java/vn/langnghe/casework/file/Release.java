package vn.langnghe.casework.file;

import java.time.Instant;
import java.util.List;
import vn.langnghe.evidence.copy.SafeCopy;
import vn.langnghe.evidence.copy.make.Patch;

/**
 * One decision about one file.
 *
 * @param copySize of the safe copy that it was decided about, in bytes
 * @param patches what is covered on the copy that goes along
 */
public record Release(String attachmentId, Fate fate, long copySize, List<Patch> patches, Instant at, String actor) {
    /** Whether this copy goes along; one that was made anew since and came out otherwise does not. */
    boolean releases(SafeCopy copy) {
        return fate == Fate.RELEASED && copy.ready() && copy.size() == copySize;
    }
}
