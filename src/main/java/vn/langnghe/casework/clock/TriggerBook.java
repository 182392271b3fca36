package vn.langnghe.casework.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.langnghe.casework.facts.Complaint;
import vn.langnghe.casework.facts.Kind;

/** Which terms a case of some kind has, after what happened to it. Immutable, pure. */
final class TriggerBook {
    private final List<TermTrigger> rows;

    TriggerBook(List<TermTrigger> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * The rows that apply, in the order of their events.
     *
     * @param complaint what a signed complaint is, null for all that is none
     */
    List<TermTrigger> wanted(Kind kind, Complaint complaint, Map<Trigger, LocalDate> happened) {
        List<TermTrigger> wanted = new ArrayList<>();
        for (Trigger event : Trigger.values()) {
            LocalDate day = happened.get(event);
            if (day != null) {
                List<TermTrigger> begun = rows.stream()
                        .filter(row -> row.begins(kind, event, day))
                        .toList();
                begun.stream().filter(row -> counts(row, complaint, begun)).forEach(wanted::add);
            }
        }
        return wanted;
    }

    /** What is said of this complaint comes before what is said of all of its kind. */
    private static boolean counts(TermTrigger row, Complaint complaint, List<TermTrigger> begun) {
        return row.complaint() == null
                ? begun.stream().noneMatch(other -> other.kind() == row.kind() && names(other, complaint))
                : names(row, complaint);
    }

    private static boolean names(TermTrigger row, Complaint complaint) {
        return complaint != null && row.complaint() == complaint;
    }
}
