package vn.langnghe.web.desk.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.langnghe.casework.leaving.LeavingDesk;
import vn.langnghe.casework.leaving.Takeout;
import vn.langnghe.casework.queue.CaseQueue;
import vn.langnghe.platform.Now;
import vn.langnghe.web.desk.QueueQuery;
import vn.langnghe.web.desk.QueueRail;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Visitor;

/** {@code /desk/export}: asks for what a list of the queue is taken along, then answers with it as a file. */
@Named
@RequestScoped
public class ExportPage {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmm", Locale.ROOT).withZone(Now.ZONE);

    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private CaseQueue queue;

    @Inject
    private LeavingDesk desk;

    @Inject
    private ExportSheet sheet;

    @Inject
    private WhyForm why;

    private QueueQuery query;

    /** Runs before the page is drawn. */
    public void enter() {
        query = QueueQuery.of(ask).whole();
        if (ask.posted()) {
            ask.done(this::take);
        }
    }

    private void take() {
        Takeout taken = desk.list(visitor.member(), query.filter(), why.typed(), sheet.title(query, false));
        ask.send(
                "danh-sach-" + STAMP.format(taken.leaving().at()) + ".csv",
                "text/csv; charset=UTF-8; header=present",
                sheet.of(taken, sheet.title(query, true)));
    }

    public String title() {
        return sheet.title(query, true);
    }

    public String count() {
        return QueueRail.words(queue.count(visitor.member(), query.filter(), LeavingDesk.MOST + 1));
    }

    public String back() {
        return query.address();
    }

    /** Name and value of everything that chooses the list. */
    public List<Map.Entry<String, String>> chosen() {
        return List.copyOf(query.chosen().entrySet());
    }
}
