package vn.langnghe.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.langnghe.casework.queue.CaseQueue;
import vn.langnghe.casework.queue.QueueFilter;
import vn.langnghe.casework.queue.QueueView;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.web.staff.Wording;

/** The saved views at the left of the queue, in three groups, with how many cases each has for this person. */
@ApplicationScoped
public class QueueRail {
    /** Exact up to here; counting further would cost more than it tells. */
    public static final int MOST = 99;

    private static final List<QueueView> WORK =
            List.of(QueueView.NEW, QueueView.ROUTED, QueueView.WORKING, QueueView.WAITING, QueueView.APPROVAL);
    private static final List<QueueView> TERMS = List.of(QueueView.DUE, QueueView.OVERDUE, QueueView.ESCALATED);
    private static final List<QueueView> REST =
            List.of(QueueView.OPEN, QueueView.ANSWERED, QueueView.CLOSED, QueueView.ALL);

    /** A heading with its views. */
    public record Group(String heading, List<SavedView> views) {}

    /**
     * The views, and how many cases there are under all conditions in force.
     *
     * @param count in words: {@code 23}, or {@code 99+}
     */
    record Counted(List<Group> groups, String count) {}

    @Inject
    private CaseQueue queue;

    @Inject
    private Wording say;

    /** Asks once for all of them. */
    Counted counted(StaffMember who, QueueQuery query) {
        QueueFilter all = query.filter().after(null);
        Set<QueueFilter> asked = new LinkedHashSet<>(List.of(all));
        Stream.of(QueueView.values()).map(QueueFilter::of).forEach(asked::add);
        Map<QueueFilter, Long> counts = queue.counts(who, asked, MOST + 1);
        return new Counted(
                List.of(
                        group("rail.work", WORK, counts, query),
                        group("rail.terms", TERMS, counts, query),
                        group("rail.rest", REST, counts, query)),
                words(counts.get(all)));
    }

    private Group group(String heading, List<QueueView> views, Map<QueueFilter, Long> counts, QueueQuery query) {
        return new Group(
                say.of(heading),
                views.stream()
                        .map(view -> saved(view, counts.get(QueueFilter.of(view)), query))
                        .toList());
    }

    private SavedView saved(QueueView view, long count, QueueQuery query) {
        return new SavedView(
                say.of("view." + view.code()),
                say.of("view.icon." + view.code()),
                query.viewOnly(view),
                words(count),
                shade(view, count),
                view == query.view());
    }

    /** {@code 23}, or {@code 99+}. */
    public static String words(long count) {
        return count > MOST ? MOST + "+" : Long.toString(count);
    }

    private static String shade(QueueView view, long count) {
        if (count == 0) {
            return "";
        }
        return view == QueueView.OVERDUE ? "over" : view == QueueView.DUE ? "soon" : "";
    }
}
