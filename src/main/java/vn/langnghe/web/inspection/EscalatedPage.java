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

    /** A line of the register with the reasons why it stands there. */
    public record Entry(QueueLine line, int level, List<String> reasons) {}

    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private CaseQueue queue;

    @Inject
    private QueueLines words;

    @Inject
    private Wording say;

    private QueuePage page;

    @PostConstruct
    void read() {
        ask.done(() -> page = queue.page(visitor.member(), filter().after(ask.filled("after"))));
    }

    private static QueueFilter filter() {
        return QueueFilter.of(QueueView.ESCALATED);
    }

    public List<Entry> entries() {
        return page == null ? List.of() : page.items().stream().map(this::entry).toList();
    }

    private Entry entry(QueueRow row) {
        QueueLine line = words.of(List.of(row), QueueView.ESCALATED.code()).get(0);
        return new Entry(line, row.escalationLevel(), reasons(row));
    }

    private List<String> reasons(QueueRow row) {
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
