package vn.langnghe.web.desk.words;

import vn.langnghe.web.staff.Due;

/**
 * A task of a flagged case in words: until when, or by which paper it was done.
 *
 * @param due how long it has, or null when it is done
 */
public record TaskLine(String flag, String task, String basis, String state, Due due) {
    public boolean open() {
        return due != null;
    }
}
