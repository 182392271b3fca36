package vn.langnghe.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.langnghe.platform.Refusal;

/** Answers when a term would be due, without a case: what the API and the simulator show. Refuses what no law allows. */
@ApplicationScoped
public class Counting {
    @Inject
    Terms terms;

    @Inject
    Calendars calendars;

    /** The version that was counted, and its last day. */
    public record Counted(Term term, DueDate due) {}

    /**
     * The answer by the calendar in force.
     *
     * @throws Refusal naming field and law: no such term on that day, more extension than its cap
     */
    public Counted count(DueQuestion asked) {
        return count(asked, calendars.current());
    }

    /** The same by another calendar, such as one that is only planned. */
    public Counted count(DueQuestion asked, WorkCalendar calendar) {
        Term term = terms.on(asked.term(), asked.remote(), asked.complex(), asked.start());
        allow(term, asked.extension());
        return new Counted(term, DueDates.compute(term, asked.start(), asked.pauses(), asked.extension(), calendar));
    }

    static void allow(Term term, int extension) {
        if (!term.allows(extension)) {
            String key = term.extensionCap() == 0 ? "no-extension" : "cap";
            throw new Refusal(
                            "deadline.refused." + key, term.label(), term.unit().of(term.extensionCap()), term.basis())
                    .about("extensions");
        }
    }
}
