package vn.langnghe.testing;

import java.time.Duration;
import vn.langnghe.platform.ToolDatabase;

/**
 * Moves the end of the while in which an approval may be taken back, for whoever does not want to wait for it and for
 * whoever must not meet it on a slow machine.
 */
public final class Approvals {
    private Approvals() {}

    /** It is over: the answer has left. */
    public static void leave(String number) {
        last(number, Duration.ZERO);
    }

    /** It lasts an hour. */
    public static void stay(String number) {
        last(number, Duration.ofHours(1));
    }

    private static void last(String number, Duration window) {
        String end = "date_add(c.approved_at, interval " + window.toSeconds() + " second)";
        try (ToolDatabase database = RunningService.get().database()) {
            database.update(
                    "update letter l join case_file c on c.id = l.case_id set l.send_after = " + end
                            + " where c.number = ? and l.kind = 'ANSWER' and l.event_at >= c.approved_at",
                    number);
            database.update(
                    "update case_file c join case_message m on m.case_id = c.id and m.released_at = c.answer_leaves_at"
                            + " set m.released_at = " + end + ", c.answer_leaves_at = " + end + " where c.number = ?",
                    number);
        }
    }
}
