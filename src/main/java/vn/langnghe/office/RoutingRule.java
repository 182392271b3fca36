package vn.langnghe.office;

import java.time.LocalDate;
import java.util.Set;

/**
 * One row of the decision table. Every condition must hold; an empty set always does, {@code *} wants any value at all.
 *
 * @param code such as R3; several rows may be parts of one rule
 * @param what the finding in words: "uống rượu bia trong giờ làm"
 * @param source why the row exists, for staff
 */
record RoutingRule(
        String code,
        Set<String> kinds,
        Set<String> categories,
        Set<String> ranks,
        boolean desk,
        String office,
        boolean sealed,
        boolean urgentNow,
        String what,
        String source,
        LocalDate validFrom,
        LocalDate validTo) {
    private static final String ANY = "*";

    boolean matches(RoutingFacts facts, LocalDate day) {
        return Dated.covers(validFrom, validTo, day)
                && holds(kinds, facts.kind())
                && holds(categories, facts.category())
                && holds(ranks, facts.rank())
                && (!desk || facts.desk());
    }

    private static boolean holds(Set<String> wanted, String value) {
        return wanted.isEmpty() || value != null && (wanted.contains(value) || wanted.contains(ANY));
    }
}
