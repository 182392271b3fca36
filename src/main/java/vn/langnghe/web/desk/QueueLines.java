package vn.langnghe.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.queue.QueueRow;
import vn.langnghe.platform.Now;
import vn.langnghe.web.staff.Due;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Wording;

/** Puts rows of the queue into words, without asking the database again. */
@ApplicationScoped
public class QueueLines {
    @Inject
    private Names names;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    /** @param back code of the view to come back to from the case */
    public List<QueueLine> of(List<QueueRow> rows, String back) {
        Instant at = now.instant();
        LocalDate today = now.today();
        return rows.stream().map(row -> line(row, back, at, today)).toList();
    }

    private QueueLine line(QueueRow row, String back, Instant at, LocalDate today) {
        int split = row.number().lastIndexOf('-') + 1;
        return new QueueLine(
                row.number(),
                row.number().substring(0, split),
                row.number().substring(split),
                row.outline() ? null : "/desk/case?number=" + row.number() + "&view=" + back,
                row.status() == CaseStatus.CLOSED && row.dueOn() == null
                        ? Due.ended(say.language())
                        : Due.of(row.dueOn(), today, say.language()),
                say.label("status", row.status()),
                names.office(row.office()),
                say.label("kind", row.kind()),
                essence(row),
                row.sealed(),
                row.urgent(),
                names.office(row.subjectOffice()),
                row.place() == null ? "" : row.place(),
                row.channel() == null ? null : row.channel().name().toLowerCase(java.util.Locale.ROOT),
                say.label("channel", row.channel()),
                row.attachments(),
                row.openProposals(),
                Moments.age(row.receivedAt(), at, say.language()),
                Moments.full(row.receivedAt(), say.language()),
                say.label("flag", row.taskFlag()),
                Due.of(row.taskDue(), today, say.language()));
    }

    private String essence(QueueRow row) {
        if (row.outline()) {
            return "";
        }
        if (row.title() != null && !row.title().isEmpty()) {
            return row.title();
        }
        return row.category() == null ? say.label("kind", row.kind()) : names.category(row.category());
    }
}
