package vn.langnghe.casework.suggest;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of the lexicon that can be tried before it is made.
 *
 * @param added a new row, or null
 * @param ended id of a row that shall end, or 0
 */
public record LexiconDraft(LexiconEntry added, int ended) {
    /** The rows as they would be. */
    List<LexiconEntry> on(List<LexiconEntry> present) {
        List<LexiconEntry> changed = new ArrayList<>(without(present));
        if (added != null) {
            changed.add(added);
        }
        return changed;
    }

    List<LexiconEntry> without(List<LexiconEntry> present) {
        return present.stream()
                .filter(entry -> ended == 0 || entry.id() != ended)
                .toList();
    }
}
