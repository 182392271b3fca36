package vn.langnghe.casework.queue;

import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.notice.Notice;

/**
 * A notice that nobody has issued yet, of a case that the reader may read.
 *
 * @param number of its case
 */
public record OpenNotice(Notice notice, String number, Kind kind, boolean sealed) {
    /** Where the page after it begins. */
    public String cursor() {
        return notice.dueOn() + "_" + notice.id();
    }
}
