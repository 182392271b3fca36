package vn.langnghe.evidence;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import vn.langnghe.evidence.danger.Danger;

/**
 * One attachment as a page lists it.
 *
 * @param position 1, 2, 3 … within the case
 * @param name fit to be shown (escaped, as everything is); {@code tệp 1} where names cannot be opened
 * @param contentType seen in the content
 * @param size of the original, in bytes
 * @param dangers why whoever opens the original should be warned; none of a safe copy
 */
public record AttachmentLine(
        String id, int position, String name, String contentType, long size, Instant at, Set<Danger> dangers) {
    static String nameless(int position) {
        return "tệp " + position;
    }

    /** The same for whoever must not read how the sender named it. */
    public AttachmentLine nameless() {
        return new AttachmentLine(id, position, nameless(position), contentType, size, at, dangers);
    }

    /** Listed as "tệp rỗng". */
    public boolean empty() {
        return size == 0;
    }

    /** The same with one more danger. */
    public AttachmentLine and(Danger danger) {
        Set<Danger> all = EnumSet.of(danger);
        all.addAll(dangers);
        return new AttachmentLine(id, position, name, contentType, size, at, all);
    }

    /** The header of a download; its content type must be {@code application/octet-stream}. */
    public String contentDisposition() {
        return FileName.disposition(name);
    }
}
