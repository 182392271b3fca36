package vn.langnghe.casework.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.langnghe.casework.access.Where;
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
    private static final String CASE_NUMBER = "(?i)[a-z]{1,8}-\\d{4}-\\d{1,9}";
    private static final String END_OF_NUMBER = "\\d{1,9}";

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

    /**
     * Where what was typed may be found; at least one. Bare digits may be the end of a case number as well as a word of
     * a story (a dossier's number, a date); a whole case number is nothing else.
     */
    static List<Where> matching(String typed) {
        String text = typed.strip();
        Where number = new Where("c.number like ?", "%" + text.toUpperCase(Locale.ROOT));
        if (text.matches(CASE_NUMBER)) {
            return List.of(number);
        }
        Where words = containing(query(text));
        return text.matches(END_OF_NUMBER) ? List.of(number, words) : List.of(words);
    }

    private static Where containing(String query) {
        return query.isEmpty()
                ? Where.NOTHING
                : new Where(
                        "c.id in (select s.case_id from case_search s where match (s.body) against (? in boolean mode))",
                        List.of(query));
    }

    /** The query of a full-text search in boolean mode: every word, the last one as a beginning. */
    static String query(String typed) {
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
