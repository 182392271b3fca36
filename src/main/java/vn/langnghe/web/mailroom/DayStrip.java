package vn.langnghe.web.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.intake.mails.MailBook;
import vn.langnghe.intake.mails.MailDay;
import vn.langnghe.platform.Now;
import vn.langnghe.web.staff.Visitor;

/** The reconciliation of the day, as a strip of figures. */
@ApplicationScoped
class DayStrip {
    @Inject
    private MailBook book;

    @Inject
    private MailWords words;

    @Inject
    private Visitor visitor;

    @Inject
    private Now now;

    /** @param hot whether it asks for attention */
    public record Figure(String label, int count, boolean hot) {}

    MailDay today() {
        return book.on(now.today(), visitor.member());
    }

    List<Figure> figures(MailDay day) {
        return List.of(
                figure("cases", day.cases(), false),
                figure("appended", day.appended(), false),
                figure("auto", day.auto(), false),
                figure("bounces", day.bounces(), true),
                figure("quarantined", day.quarantined(), true),
                figure("discarded", day.discarded(), false));
    }

    private Figure figure(String name, int count, boolean asks) {
        return new Figure(words.of("recon." + name), count, asks && count > 0);
    }

    String yesterday() {
        MailDay day = book.on(now.today().minusDays(1), visitor.member());
        return day.matches()
                ? words.with("recon.yesterday.matches", day.received())
                : words.with("recon.yesterday.differs", day.received() - day.accounted());
    }
}
