package vn.langnghe.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.langnghe.casework.queue.CaseQueue;
import vn.langnghe.platform.Now;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** {@code /desk/queue}: the cases this person may see, page by page. */
@Named
@RequestScoped
public class QueuePage {
    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private CaseQueue queue;

    @Inject
    private QueueLines words;

    @Inject
    private QueueRail rail;

    @Inject
    private QueueChoices choices;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    private QueueQuery query;
    private vn.langnghe.casework.queue.QueuePage page;
    private List<QueueLine> lines = List.of();
    private QueueRail.Counted counted;

    @PostConstruct
    void read() {
        query = QueueQuery.of(ask);
        ask.done(() -> page = queue.page(visitor.member(), query.filter()));
        lines = page == null ? List.of() : words.of(page.items(), query.view().code());
    }

    public List<QueueLine> lines() {
        return lines;
    }

    public boolean nothing() {
        return lines.isEmpty();
    }

    public List<QueueRail.Group> rail() {
        return counted().groups();
    }

    /** Counted once, however often the page asks. */
    private QueueRail.Counted counted() {
        if (counted == null) {
            counted = rail.counted(visitor.member(), query);
        }
        return counted;
    }

    public String title() {
        return say.of("view." + query.view().code());
    }

    /** How many there are under all conditions in force. */
    public String count() {
        return counted().count();
    }

    public String today() {
        return Moments.day(now.today(), say.language());
    }

    public List<Chip> chips() {
        return choices.chips(query);
    }

    public QueueChoices choices() {
        return choices;
    }

    public String chosen(String name) {
        return query.get(name) == null ? "" : query.get(name);
    }

    public String view() {
        return query.view().code();
    }

    public String sort() {
        return query.sort().code();
    }

    public String sortedBy(String code) {
        return query.with("sort", code);
    }

    /** Address of the page that takes this list along. */
    public String export() {
        return query.export();
    }

    /** Address of the next page, or null. */
    public String more() {
        return page == null || page.next() == null ? null : query.with("after", page.next());
    }

    /** Address of the first page when this is not it, or null. */
    public String start() {
        return query.get("after") == null ? null : query.without("after");
    }

    /** What was just done to a case that is no longer in sight, in words, or empty. */
    public String done() {
        return CaseRequest.action(ask.filled("done"))
                .map(action -> say.with("queue.done", say.label("action", action), ask.typed("case")))
                .orElse("");
    }

    /** What to do when there is nothing: other words for a filter that fits nothing than for a desk that is done. */
    public String emptyWords() {
        String special = "empty." + query.view().code();
        return say.of(chips().isEmpty() ? (say.has(special) ? special : "empty.view") : "empty.filter");
    }
}
