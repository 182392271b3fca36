package vn.langnghe.casework.suggest;

import java.util.List;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;

/**
 * What a case may be and where it should go, for a person to decide. What somebody said stands here unchanged.
 *
 * @param kind never null: without any sign it is a report
 * @param category code or null
 * @param rank or null
 * @param subjectOffice code or null
 * @param sealed the words belong into an envelope
 * @param trace Vietnamese sentences that say why, with the words of the story that led to it
 * @param ruleCode of the routing rule, empty when none matched
 */
public record CaseSuggestion(
        String office,
        Kind kind,
        String category,
        Rank rank,
        String subjectOffice,
        boolean sealed,
        boolean urgent,
        List<String> trace,
        String ruleCode) {
    public CaseSuggestion {
        trace = List.copyOf(trace);
    }
}
