package vn.langnghe.casework.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.langnghe.casework.facts.StoryText;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.Vietnamese;

/**
 * The shadow text in which open stories are found: folded (no accents, đ as d), syllables shorter than three letters
 * padded so that the index keeps them. Sealed cases have none.
 */
@ApplicationScoped
public class SearchText {
    private static final int SHORTEST = 3;

    @Inject
    private Sql sql;

    /** To be called once, when the case stands in the database. */
    public void remember(String caseId, StoryText story, String title) {
        sql.update(
                "insert into case_search (case_id, body) values (?, ?)",
                caseId,
                padded(title + " " + story.text() + " " + nothing(story.place())));
    }

    public void forget(String caseId) {
        sql.update("delete from case_search where case_id = ?", caseId);
    }

    private static String nothing(String text) {
        return text == null ? "" : text;
    }

    static String padded(String text) {
        return String.join(" ", words(text));
    }

    /** The query of a full-text search in boolean mode: every word, the last one as a beginning. */
    public static String query(String typed) {
        List<String> words = words(typed);
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean whole = word.endsWith("_") || i < words.size() - 1;
            query.append('+').append(word).append(whole ? " " : "* ");
        }
        return query.toString().strip();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Vietnamese.fold(text).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word.length() < SHORTEST ? (word + "__").substring(0, SHORTEST) : word);
            }
        }
        return words;
    }
}
