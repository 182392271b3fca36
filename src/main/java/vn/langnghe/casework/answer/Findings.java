package vn.langnghe.casework.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.Outcome;

/**
 * Which outcomes an answer may state over what was found. A contradiction is refused, not warned of: the outcome is what
 * the State reports count and what the sender disputes, and whoever wrote the finding can change it in a minute.
 */
public final class Findings {
    private Findings() {}

    /** The outcomes that the items allow; all of them where a case has none. */
    public static Set<Outcome> allowed(List<Allegation> items) {
        List<FindingCode> found = items.stream()
                .filter(item -> !item.dropped() && item.finding() != null)
                .map(Allegation::finding)
                .toList();
        if (found.isEmpty()) {
            return EnumSet.range(Outcome.SUBSTANTIATED, Outcome.EXPLAINED);
        }
        if (found.stream().noneMatch(FindingCode::finds)) {
            return EnumSet.of(Outcome.UNFOUNDED, Outcome.EXPLAINED);
        }
        boolean all = found.stream().allMatch(each -> each == FindingCode.CORRECT);
        return EnumSet.of(all ? Outcome.SUBSTANTIATED : Outcome.PARTLY_SUBSTANTIATED, Outcome.REMEDIED);
    }

    /** @throws FieldRefused when an item has no finding, or the outcome says something else than the findings */
    static void check(List<Allegation> items, Outcome outcome) {
        String open = items.stream()
                .filter(item -> !item.dropped() && item.finding() == null)
                .map(item -> String.valueOf(item.number()))
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            throw new FieldRefused(Field.FINDING, "casework.refused.noFinding", open);
        }
        if (!allowed(items).contains(outcome)) {
            String fitting = allowed(items).stream().map(Enum::name).collect(Collectors.joining(", "));
            throw new FieldRefused(Field.OUTCOME, "casework.refused.outcomeFinding", outcome, fitting);
        }
    }
}
