package vn.langnghe.casework.leaving;

import java.time.Instant;

/**
 * Something that was taken along.
 *
 * @param seq its place in the book
 * @param person name as it was then
 * @param posts roles within offices as they were then: {@code HANDLER@PNV APPROVER@PNV}
 * @param caseNumber of a printed case; null for a list, and where the reader may not know of the case
 * @param title which list, in words; empty for a case
 * @param amount how many cases
 * @param cut whether there were more than may be taken at once
 */
public record Leaving(
        long seq,
        String id,
        What what,
        Instant at,
        String username,
        String person,
        String posts,
        Purpose why,
        String caseNumber,
        String title,
        int amount,
        boolean cut) {
    /** Labels: {@code leaving.<name>} of the staff pages. */
    public enum What {
        LIST,
        CASE
    }
}
