package vn.langnghe.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.langnghe.platform.Refusal;

/**
 * A term to be counted, as the simulator and the API ask for it.
 *
 * @param term the base code, such as {@code KN_RESOLVE_1}; {@code remote} and {@code complex} choose the variant
 * @param start the day of the event, which is not counted; it also chooses the version of the term
 * @param extension the sum of all extensions in the term's unit
 */
public record DueQuestion(
        String term, LocalDate start, boolean remote, boolean complex, List<Pause> pauses, int extension) {
    /** @throws Refusal naming the two pauses that share a day */
    public DueQuestion {
        pauses = apart(pauses);
    }

    /** A day can be left out of a term once only; an empty pause leaves out none. */
    private static List<Pause> apart(List<Pause> pauses) {
        List<Pause> sorted =
                pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
        Pause before = null;
        for (Pause pause : sorted) {
            if (before != null && before.overlaps(pause)) {
                throw new Refusal("deadline.refused.overlap", before.words(), pause.words()).about("pauses");
            }
            before = pause.empty() ? before : pause;
        }
        return sorted;
    }
}
