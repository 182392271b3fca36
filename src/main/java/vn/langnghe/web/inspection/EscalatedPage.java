package vn.langnghe.web.inspection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.langnghe.casework.queue.CaseQueue;
import vn.langnghe.casework.queue.QueueFilter;
import vn.langnghe.casework.queue.QueuePage;
import vn.langnghe.casework.queue.QueueRow;
import vn.langnghe.casework.queue.QueueView;
import vn.langnghe.deadline.TraceLine;
import vn.langnghe.escalation.CameUp;
import vn.langnghe.escalation.Register;
import vn.langnghe.web.desk.QueueLine;
import vn.langnghe.web.desk.QueueLines;
import vn.langnghe.web.desk.QueueRail;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** {@code /inspection/escalated}: cases under inspection or review or raised high, what is due first. */
@Named
@RequestScoped
public class EscalatedPage {
    private static final int HIGH = 3;

    /**
     * A line of the register.
     *
     * @param reasons why it stands there, oldest first
     * @param until the running term that ends first and its day, empty when none runs
     * @param trace the sentences that explain the day
     */
    public record Entry(QueueLine line, int level, List<String> reasons, String until, List<TraceLine> trace) {}

    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private CaseQueue queue;

    @Inject
    private QueueLines words;

    @Inject
    private Register register;

    @Inject
    private ReasonWords reasons;

    @Inject
    private Wording say;

    private QueuePage page;
    private List<Entry> entries = List.of();

    @PostConstruct
    void read() {
        ask.done(() -> page = queue.page(visitor.member(), filter().after(ask.filled("after"))));
        entries = page == null
                ? List.of()
                : page.items().stream().map(this::entry).toList();
    }

    private static QueueFilter filter() {
        return QueueFilter.of(QueueView.ESCALATED);
    }

    public List<Entry> entries() {
        return entries;
    }

    private Entry entry(QueueRow row) {
        QueueLine line = words.of(List.of(row), QueueView.ESCALATED.code()).get(0);
        return row.outline()
                ? new Entry(line, row.escalationLevel(), standing(row), "", List.of())
                : entry(row, line, register.of(visitor.member(), row.number()));
    }

    private Entry entry(QueueRow row, QueueLine line, CameUp up) {
        List<String> why = up.reasons().isEmpty() ? standing(row) : reasons.of(up.reasons());
        List<TraceLine> trace = up.due() == null ? List.of() : up.due().trace();
        return new Entry(line, row.escalationLevel(), why, reasons.until(up), trace);
    }

    /** What its status and level say, for a case whose history says nothing. */
    private List<String> standing(QueueRow row) {
        List<String> reasons = new java.util.ArrayList<>();
        if (say.has("why." + row.status())) {
            reasons.add(say.of("why." + row.status()));
        }
        if (row.escalationLevel() >= HIGH) {
            reasons.add(say.with("why.level", row.escalationLevel()));
        }
        return reasons;
    }

    public String count() {
        return QueueRail.words(queue.count(visitor.member(), filter(), QueueRail.MOST + 1));
    }

    /** Address of the next page, or null. */
    public String more() {
        return page == null || page.next() == null ? null : "/inspection/escalated?after=" + page.next();
    }
}
