package vn.langnghe.casework.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.langnghe.casework.facts.Kind;

/** Which terms a case of some kind has, after what happened to it. Immutable, pure. */
final class TriggerBook {
    private final List<TermTrigger> rows;

    TriggerBook(List<TermTrigger> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The rows that apply, in the order of their events. */
    List<TermTrigger> wanted(Kind kind, Map<Trigger, LocalDate> happened) {
        List<TermTrigger> wanted = new ArrayList<>();
        for (Trigger event : Trigger.values()) {
            LocalDate day = happened.get(event);
            if (day != null) {
                rows.stream().filter(row -> row.begins(kind, event, day)).forEach(wanted::add);
            }
        }
        return wanted;
    }
}
