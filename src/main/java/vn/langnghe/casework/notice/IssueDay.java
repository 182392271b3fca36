package vn.langnghe.casework.notice;

import java.time.LocalDate;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.platform.Vietnamese;

/** Which day an issued notice may bear: not before what it tells of, not one that has not come. Pure. */
final class IssueDay {
    private IssueDay() {}

    /** @throws FieldRefused naming the law that demands the notice */
    static void check(Notice notice, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new FieldRefused(
                    Field.DOCUMENT_DATE, "casework.refused.noticeFuture", Vietnamese.day(day), notice.basis());
        }
        if (day.isBefore(notice.happenedOn())) {
            throw new FieldRefused(
                    Field.DOCUMENT_DATE,
                    "casework.refused.noticeEarly",
                    Vietnamese.day(day),
                    Vietnamese.day(notice.happenedOn()),
                    notice.basis());
        }
    }
}
