package vn.langnghe.api.output;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import vn.langnghe.deadline.DueDate;
import vn.langnghe.deadline.Term;

/** A due day and how it was found. */
public final class DueJson {
    private DueJson() {}

    /** {@code due} is missing while a pause has no end. */
    public static JsonObject of(Term term, LocalDate start, DueDate due) {
        return new Out()
                .put("term", term.code())
                .put("variant", term.variant())
                .put("label", term.label())
                .put("basis", term.basis())
                .day("start", start)
                .day("due", due.day())
                .put("provisional", due.provisional())
                .trace("trace", due.trace(), true)
                .build();
    }
}
