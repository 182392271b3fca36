package vn.langnghe.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a term and how it was found.
 *
 * @param day the due day, a working day; null while the term stands still in a pause without end
 * @param provisional the span touches a year whose days off are not announced, so the day may still move
 */
public record DueDate(LocalDate day, List<TraceLine> trace, boolean provisional) {
    public DueDate {
        trace = List.copyOf(trace);
    }

    /** False while a pause without end keeps the day unknown. */
    public boolean known() {
        return day != null;
    }
}
