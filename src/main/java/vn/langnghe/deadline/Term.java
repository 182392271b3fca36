package vn.langnghe.deadline;

import java.time.LocalDate;

/**
 * One version of a legal or local term, as a row of table {@code term} says it.
 *
 * @param variant "", REMOTE, COMPLEX or REMOTE_COMPLEX
 * @param length in {@code unit}; 0 means "at once", on the day itself
 * @param extensionCap the most that all extensions together may add, in {@code unit}
 * @param validTo last day of validity, null while it is valid
 * @param pausable whether asking the citizen or a suspension stops it
 * @param countedFrom what happened on the day that is not counted, in words: "ngày nhận"
 */
public record Term(
        String code,
        String variant,
        TermUnit unit,
        int length,
        int extensionCap,
        String basis,
        String label,
        LocalDate validFrom,
        LocalDate validTo,
        boolean pausable,
        String countedFrom) {

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The same term when it is of another length, such as four fifths of it. */
    public Term of(int otherLength) {
        return new Term(
                code,
                variant,
                unit,
                otherLength,
                extensionCap,
                basis,
                label,
                validFrom,
                validTo,
                pausable,
                countedFrom);
    }

    /** Whether extensions may add up to this many units. */
    public boolean allows(int extension) {
        return extension >= 0 && extension <= extensionCap;
    }
}
