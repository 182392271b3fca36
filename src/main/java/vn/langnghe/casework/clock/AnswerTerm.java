package vn.langnghe.casework.clock;

import java.util.List;
import java.util.Optional;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;

/** The term by which a case is to be answered, the only one that people extend. Pure. */
public final class AnswerTerm {
    /** The law's before the office's own; the last is for a report, a proposal or unsigned information. */
    private static final List<String> TERMS =
            List.of("REVIEW", "TC_RESOLVE", "KN_RESOLVE_2", "KN_RESOLVE_1", "KN_DISC_RESOLVE", "PAKN_ANSWER");

    private AnswerTerm() {}

    /** The running clock that an answer stops. */
    public static Optional<Clock> of(List<Clock> all) {
        List<Clock> running = all.stream()
                .filter(clock -> clock.state() == Clock.State.RUNNING)
                .toList();
        return TERMS.stream()
                .flatMap(term -> running.stream().filter(clock -> clock.term().equals(term)))
                .findFirst();
    }

    /** @throws FieldRefused when no such clock runs */
    public static Clock toExtend(List<Clock> all) {
        return of(all).orElseThrow(() -> new FieldRefused(Field.DAYS, "casework.refused.nothingToExtend"));
    }

    /**
     * By how much it is to be extended, in the term's unit: 1 to 99.
     *
     * @throws FieldRefused for anything else
     */
    public static int units(ActionRequest ask) {
        String typed = ask.get(Field.DAYS);
        if (!typed.matches("[1-9][0-9]?")) {
            throw new FieldRefused(Field.DAYS, "casework.refused.days", typed);
        }
        return Integer.parseInt(typed);
    }
}
