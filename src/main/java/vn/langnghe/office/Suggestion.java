package vn.langnghe.office;

import java.util.List;

/**
 * Where a case should go, for a person to decide.
 *
 * @param trace Vietnamese sentences that say why
 */
public record Suggestion(String office, boolean sealed, boolean urgent, List<String> trace, String ruleCode) {
    public Suggestion {
        trace = List.copyOf(trace);
    }
}
