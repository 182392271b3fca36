package vn.langnghe.evidence;

import java.time.Instant;

/**
 * One attachment as a page lists it.
 *
 * @param position 1, 2, 3 … within the case
 * @param name fit to be shown (escaped, as everything is); {@code tệp 1} where names cannot be opened
 * @param contentType seen in the content
 * @param size of the original, in bytes
 */
public record AttachmentLine(String id, int position, String name, String contentType, long size, Instant at) {
    static String nameless(int position) {
        return "tệp " + position;
    }

    /** The same for whoever must not read how the sender named it. */
    public AttachmentLine nameless() {
        return new AttachmentLine(id, position, nameless(position), contentType, size, at);
    }

    /** Listed as "tệp rỗng". */
    public boolean empty() {
        return size == 0;
    }

    /** Whether a computer would run it rather than show it. */
    public boolean risky() {
        return FileName.risky(name) || contentType.equals("application/x-executable");
    }

    /** The header of a download; its content type must be {@code application/octet-stream}. */
    public String contentDisposition() {
        return FileName.disposition(name);
    }
}
