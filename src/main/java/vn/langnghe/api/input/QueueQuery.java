package vn.langnghe.api.input;

import java.util.Arrays;
import java.util.List;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.queue.QueueFilter;
import vn.langnghe.casework.queue.QueueSort;
import vn.langnghe.casework.queue.QueueView;

/** The parameters of the queue. */
public final class QueueQuery {
    public static final List<String> PARAMETERS =
            List.of("view", "q", "kind", "category", "status", "office", "sort", "after", "limit");

    private static final int USUAL = 50;
    private static final List<String> VIEWS =
            Arrays.stream(QueueView.values()).map(QueueView::code).toList();
    private static final List<String> SORTS =
            Arrays.stream(QueueSort.values()).map(QueueSort::code).toList();

    private QueueQuery() {}

    /** Without a view: everything the caller may see. */
    public static QueueFilter filter(Query query) {
        String view = query.oneOf("view", VIEWS);
        String sort = query.oneOf("sort", SORTS);
        return new QueueFilter(
                view == null ? QueueView.ALL : QueueView.of(view).orElseThrow(),
                query.text("q").orElse(null),
                query.oneOf("kind", Codes.of(Kind.class)),
                query.text("category").orElse(null),
                query.oneOf("status", Codes.of(CaseStatus.class)),
                query.text("office").orElse(null),
                sort == null ? QueueSort.DUE : QueueSort.of(sort).orElseThrow(),
                query.text("after").orElse(null),
                query.whole("limit", 1, QueueFilter.LARGEST, USUAL));
    }
}
