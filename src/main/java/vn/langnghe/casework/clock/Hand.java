package vn.langnghe.casework.clock;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who moves a clock, and when.
 *
 * @param day from which it counts; the arithmetic knows days only
 * @param at when it was written down
 * @param actor {@code staff:<username>}, {@code citizen} or {@code system}
 * @param document number of the decision behind it, or null
 */
public record Hand(LocalDate day, Instant at, String actor, String document) {
    Hand on(LocalDate another) {
        return new Hand(another, at, actor, document);
    }
}
