package vn.langnghe.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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

    @Inject
    private CaseQueue queue;

    @Inject
    private Wording say;

    List<Group> groups(StaffMember who, QueueQuery query) {
        return List.of(
                group("rail.work", WORK, who, query),
                group("rail.terms", TERMS, who, query),
                group("rail.rest", REST, who, query));
    }

    private Group group(String heading, List<QueueView> views, StaffMember who, QueueQuery query) {
        return new Group(
                say.of(heading),
                views.stream().map(view -> saved(view, who, query)).toList());
    }

    private SavedView saved(QueueView view, StaffMember who, QueueQuery query) {
        long count = queue.count(who, QueueFilter.of(view), MOST + 1);
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
