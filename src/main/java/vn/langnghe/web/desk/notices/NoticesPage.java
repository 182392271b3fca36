package vn.langnghe.web.desk.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.langnghe.casework.queue.NoticeDesk;
import vn.langnghe.casework.queue.OpenNotice;
import vn.langnghe.casework.queue.QueueView;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Visitor;

/** {@code /desk/notices}: what the law demands to tell and nobody has told yet, of the cases this person may read. */
@Named
@RequestScoped
public class NoticesPage {
    private static final int ROWS = 50;

    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private NoticeDesk desk;

    @Inject
    private NoticeWords words;

    private List<OpenNotice> found = List.of();

    @PostConstruct
    void read() {
        ask.done(() -> found = desk.open(visitor.member(), ask.filled("after"), ROWS + 1));
    }

    public List<NoticeLine> lines() {
        return found.stream()
                .limit(ROWS)
                .map(one -> words.line(one, QueueView.OPEN.code()))
                .toList();
    }

    public boolean nothing() {
        return found.isEmpty();
    }

    /** Address of the next page, or null. */
    public String more() {
        return found.size() > ROWS
                ? "/desk/notices?after=" + found.get(ROWS - 1).cursor()
                : null;
    }

    /** Address of the first page when this is not it, or null. */
    public String start() {
        return ask.filled("after") == null ? null : "/desk/notices";
    }
}
