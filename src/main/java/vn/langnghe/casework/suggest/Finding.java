package vn.langnghe.casework.suggest;

import java.util.List;

/**
 * What a story speaks for, with the words that led to it.
 *
 * @param target code; never {@link Facet#NOTHING}
 * @param score the weights together
 * @param words as they stand in the story, the heaviest first, at most {@link #MOST_WORDS}
 */
public record Finding(Facet facet, String target, int score, List<String> words) {
    static final int MOST_WORDS = 5;

    public Finding {
        words = words.stream().distinct().limit(MOST_WORDS).toList();
    }
}
