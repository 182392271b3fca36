package vn.langnghe.casework.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a change of the lexicon would have made of past cases: figures only, never a case or a word of one. Each story is
 * read as if nothing else had been given.
 */
public final class Trial {
    /** Enough to see what happens. */
    private static final int MOST_MOVES = 12;

    /**
     * So many suggestions would go from one code to another; an empty code is no suggestion.
     *
     * @param facet KIND, CATEGORY, or SUBJECT for the office that should get it
     */
    public record Move(Facet facet, String from, String to, int cases) {}

    private int cases;
    private int sealed;
    private int changed;
    private int judged;
    private int rightBefore;
    private int rightAfter;
    private final Map<String, Move> moves = new TreeMap<>();

    /** @param category what a person made of the case, or null */
    void count(CaseSuggestion before, CaseSuggestion after, String category) {
        cases++;
        boolean moved = move(Facet.KIND, before.kind().name(), after.kind().name());
        moved |= move(Facet.CATEGORY, before.category(), after.category());
        moved |= move(Facet.SUBJECT, before.office(), after.office());
        changed += moved ? 1 : 0;
        if (category != null) {
            judged++;
            rightBefore += category.equals(before.category()) ? 1 : 0;
            rightAfter += category.equals(after.category()) ? 1 : 0;
        }
    }

    private boolean move(Facet facet, String before, String after) {
        String from = Objects.requireNonNullElse(before, "");
        String to = Objects.requireNonNullElse(after, "");
        if (from.equals(to)) {
            return false;
        }
        moves.merge(
                facet + " " + from + " " + to,
                new Move(facet, from, to, 1),
                (one, other) -> new Move(facet, from, to, one.cases() + other.cases()));
        return true;
    }

    void leaveOutSealed() {
        sealed++;
    }

    /** Stories that were read. */
    public int cases() {
        return cases;
    }

    /** Sealed cases among the last ones, which this person may not open. */
    public int sealed() {
        return sealed;
    }

    /** Cases for which kind, category or office would be suggested otherwise. */
    public int changed() {
        return changed;
    }

    /** Cases whose category a person named. */
    public int judged() {
        return judged;
    }

    /** Of those, where the lexicon as it is says the same. */
    public int rightBefore() {
        return rightBefore;
    }

    public int rightAfter() {
        return rightAfter;
    }

    /** The most frequent moves first. */
    public List<Move> moves() {
        return moves.values().stream()
                .sorted(Comparator.comparing(Move::cases).reversed())
                .limit(MOST_MOVES)
                .toList();
    }
}
