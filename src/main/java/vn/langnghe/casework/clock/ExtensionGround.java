package vn.langnghe.casework.clock;

import java.time.LocalDate;

/**
 * Why a term may be extended, as a row of table {@code extension_ground} says it.
 *
 * @param unitsEach the most that one extension adds, in the term's unit
 * @param timesMost how often
 * @param validTo the last day of validity, null while it is valid
 */
public record ExtensionGround(
        String term,
        String code,
        int unitsEach,
        int timesMost,
        String label,
        String basis,
        LocalDate validFrom,
        LocalDate validTo) {

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
