package vn.langnghe.casework.law;

import java.time.LocalDate;
import vn.langnghe.casework.facts.Kind;

/**
 * A condition that a petition must meet to be handled (đủ điều kiện xử lý), as a row of table {@code fitness_question}
 * says it.
 *
 * @param kind null for every kind
 * @param validTo the last day of validity, null while it is valid
 */
public record FitnessQuestion(
        Kind kind, String code, int place, String question, String basis, LocalDate validFrom, LocalDate validTo) {

    boolean asked(Kind of, LocalDate day) {
        boolean valid = !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        return valid && (kind == null || kind == of);
    }
}
