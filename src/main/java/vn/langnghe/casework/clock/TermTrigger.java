package vn.langnghe.casework.clock;

import java.time.LocalDate;
import vn.langnghe.casework.facts.Complaint;
import vn.langnghe.casework.facts.Kind;

/**
 * A row of table {@code term_trigger}: with this event this term begins.
 *
 * @param kind null for every kind
 * @param complaint the only complaint that has this term, in place of the terms of all; null for all
 * @param validTo the last day of validity, null while it is valid
 */
public record TermTrigger(
        Kind kind,
        Trigger event,
        String term,
        Until until,
        Complaint complaint,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Whether an event of this kind of case on this day begins the term. */
    boolean begins(Kind of, Trigger what, LocalDate day) {
        boolean valid = !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        return valid && event == what && (kind == null || kind == of);
    }
}
