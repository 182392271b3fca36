package vn.langnghe.casework.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.langnghe.casework.action.Outcome;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.platform.Now;

/**
 * A conclusion that was made public, in words written for the public.
 *
 * @param places codes of where
 * @param to the last day
 * @param takenDownAt null unless it was taken down before its time
 */
public record Publication(
        String id,
        String title,
        String text,
        Kind kind,
        Outcome outcome,
        List<String> places,
        LocalDate from,
        LocalDate to,
        Instant takenDownAt) {

    /** Taken down on that day or before. */
    boolean takenDownBy(LocalDate day) {
        return takenDownAt != null
                && !takenDownAt.atZone(Now.ZONE).toLocalDate().isAfter(day);
    }

    /** Neither over nor taken down; maybe not begun. */
    public boolean standsOn(LocalDate day) {
        return takenDownAt == null && !day.isAfter(to);
    }
}
