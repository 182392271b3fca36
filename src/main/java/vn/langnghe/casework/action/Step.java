package vn.langnghe.casework.action;

import java.time.Instant;

/**
 * What an action brings along when a case takes it.
 *
 * @param actor who: {@code staff:<username>}, {@code citizen} or {@code system}
 * @param at when
 * @param office the office that holds the case afterwards, or null when it stays
 * @param outcome how the case ends, or null
 * @param note codes and ids for the ledger, never words of a person
 */
public record Step(String actor, Instant at, String office, Outcome outcome, String note) {
    public static Step by(String actor, Instant at) {
        return new Step(actor, at, null, null, "");
    }

    public Step to(String newOffice) {
        return new Step(actor, at, newOffice, outcome, note);
    }

    public Step ending(Outcome how) {
        return new Step(actor, at, office, how, note);
    }

    public Step noting(String codes) {
        return new Step(actor, at, office, outcome, codes);
    }
}
