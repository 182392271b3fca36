package vn.langnghe.casework.action;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an action brings along when a case takes it.
 *
 * @param actor who: {@code staff:<username>}, {@code citizen} or {@code system}
 * @param at when
 * @param office the office that holds the case afterwards, or null when it stays
 * @param outcome how the case ends, or null
 * @param day from which it counts for the clocks, or null for the day it is taken
 * @param note codes and ids for the ledger, never words of a person
 */
public record Step(String actor, Instant at, String office, Outcome outcome, LocalDate day, String note) {
    public static Step by(String actor, Instant at) {
        return new Step(actor, at, null, null, null, "");
    }

    public Step to(String newOffice) {
        return new Step(actor, at, newOffice, outcome, day, note);
    }

    public Step ending(Outcome how) {
        return new Step(actor, at, office, how, day, note);
    }

    public Step noting(String codes) {
        return new Step(actor, at, office, outcome, day, codes);
    }

    /** Null leaves the day as it is. */
    public Step since(LocalDate from) {
        return from == null ? this : new Step(actor, at, office, outcome, from, note);
    }
}
