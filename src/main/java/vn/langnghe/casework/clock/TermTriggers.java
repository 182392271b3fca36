package vn.langnghe.casework.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.langnghe.casework.facts.Complaint;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.platform.Remembered;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;

/** The rows of table {@code term_trigger}; a change reaches every process within half a minute. */
@ApplicationScoped
class TermTriggers {
    @Inject
    Sql sql;

    private final Remembered<TriggerBook> book = new Remembered<>(Duration.ofSeconds(30), this::read);

    TriggerBook book() {
        return book.get();
    }

    private TriggerBook read() {
        return new TriggerBook(sql.list("select * from term_trigger order by term, kind", TermTriggers::row));
    }

    private static TermTrigger row(Row row) {
        return new TermTrigger(
                row.text("kind").equals("ANY") ? null : row.constant("kind", Kind.class),
                row.constant("event", Trigger.class),
                row.text("term"),
                row.constant("runs_until", Until.class),
                row.text("complaint").equals("ANY") ? null : row.constant("complaint", Complaint.class),
                row.day("valid_from"),
                row.day("valid_to"));
    }
}
