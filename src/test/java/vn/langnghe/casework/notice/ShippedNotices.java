package vn.langnghe.casework.notice;

import java.util.List;
import java.util.Map;
import vn.langnghe.SqlRows;
import vn.langnghe.casework.clock.Trigger;
import vn.langnghe.casework.facts.Kind;

/** The notices that ship, read from {@code sql/}. */
final class ShippedNotices {
    static final String FILE = "V028__casework_notices.sql";

    private ShippedNotices() {}

    static List<NoticeRule> rules() {
        return SqlRows.of(FILE, "notice_rule").stream()
                .map(ShippedNotices::rule)
                .toList();
    }

    private static NoticeRule rule(Map<String, String> row) {
        String from = row.get("counted_from");
        return new NoticeRule(
                row.get("code"),
                row.get("kind").equals("ANY") ? null : Kind.valueOf(row.get("kind")),
                NoticeEvent.valueOf(row.get("event")),
                Addressee.valueOf(row.get("recipient")),
                Integer.parseInt(row.get("place")),
                row.get("term"),
                from.equals("EVENT") ? null : Trigger.valueOf(from),
                row.get("title"),
                row.get("body"),
                row.get("basis"),
                SqlRows.day(row, "valid_from"),
                SqlRows.day(row, "valid_to"));
    }
}
