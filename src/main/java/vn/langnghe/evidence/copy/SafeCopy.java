package vn.langnghe.evidence.copy;

import java.util.Map;
import java.util.Set;
import vn.langnghe.evidence.AttachmentLine;
import vn.langnghe.evidence.copy.make.WhyNot;

/**
 * How far the safe copy of one file is.
 *
 * @param why there is none; null in every other state
 * @param contentType of the copy, null until it is ready
 * @param size of the copy, in bytes
 */
public record SafeCopy(State state, WhyNot why, String contentType, long size) {
    /** Nobody has begun. */
    static final SafeCopy WAITING = new SafeCopy(State.MAKING, null, null, 0);

    private static final Map<String, String> EXTENSIONS =
            Map.of("image/jpeg", ".jpg", "application/pdf", ".pdf", "text/plain", ".txt");

    /** Labels: {@code copy.<name>} in the texts of the desk. */
    public enum State {
        /** Begun, or still to be begun. */
        MAKING,
        READY,
        /** And there will be none. */
        NONE
    }

    /** Whether parts of it can be covered. */
    public boolean coverable() {
        return picture() || paged();
    }

    /** One picture. */
    public boolean picture() {
        return ready() && contentType.equals("image/jpeg");
    }

    /** Pages, each of which is a picture. */
    public boolean paged() {
        return ready() && contentType.equals("application/pdf");
    }

    public boolean ready() {
        return state == State.READY;
    }

    /** One of its pages as a picture. */
    public AttachmentLine page(AttachmentLine original) {
        return new SafeCopy(state, why, "image/jpeg", size).line(original);
    }

    /** The copy as a page lists it and a browser saves it: named by its place in the case, never as the sender named it. */
    public AttachmentLine line(AttachmentLine original) {
        AttachmentLine nameless = original.nameless();
        return new AttachmentLine(
                original.id(),
                original.position(),
                nameless.name() + EXTENSIONS.getOrDefault(contentType, ""),
                contentType,
                size,
                original.at(),
                Set.of());
    }
}
