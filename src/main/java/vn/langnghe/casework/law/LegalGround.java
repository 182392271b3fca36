package vn.langnghe.casework.law;

import java.time.LocalDate;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.facts.Kind;

/**
 * Why a petition may be turned away or ended, as a row of table {@code legal_ground} says it.
 *
 * @param kind null for every kind
 * @param basis law and article
 * @param toCitizen a draft of the text to the citizen; {@code ‹…›} stands where somebody must still write
 * @param unmet the question of fitness that must have been answered with no, or null
 * @param validTo the last day of validity, null while it is valid
 */
public record LegalGround(
        CaseAction act,
        Kind kind,
        String code,
        String label,
        String basis,
        String toCitizen,
        String unmet,
        LocalDate validFrom,
        LocalDate validTo) {

    boolean serves(CaseAction what, Kind of, LocalDate day) {
        boolean valid = !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        return valid && act == what && (kind == null || kind == of);
    }

    /** The ground as a person reads it. */
    public String words() {
        return label + " (" + basis + ")";
    }
}
