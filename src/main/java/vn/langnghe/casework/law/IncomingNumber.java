package vn.langnghe.casework.law;

import java.time.Instant;

/**
 * A number in the register of what came to an office (số đến): 1, 2, 3 … in each year, without gaps.
 *
 * @param ofYear year in Vietnam
 * @param what what was numbered
 */
public record IncomingNumber(String office, int ofYear, int number, What what, Instant at) {
    /** What gets a number. */
    public enum What {
        /** The case came to the office; once per case and office. */
        CASE,
        /** A signed paper was registered. */
        PAPER
    }

    /** {@code 12/2026}. */
    public String words() {
        return number + "/" + ofYear;
    }
}
