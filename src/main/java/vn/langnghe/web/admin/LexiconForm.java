package vn.langnghe.web.admin;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.langnghe.casework.suggest.Facet;
import vn.langnghe.casework.suggest.LexiconDraft;
import vn.langnghe.casework.suggest.LexiconEntry;
import vn.langnghe.web.staff.Ask;

/**
 * What was typed on the lexicon page.
 *
 * @param group the rows on show, facet and target as {@code CATEGORY:ALCOHOL}
 * @param end id of a row that shall end, or 0
 */
public record LexiconForm(
        String group, String phrase, String weight, boolean marked, String reason, int end, String text) {
    private static final String FIRST_GROUP = "CATEGORY:ALCOHOL";

    static LexiconForm of(Ask ask) {
        String end = ask.typed("end");
        return new LexiconForm(
                ask.filled("group") == null ? FIRST_GROUP : ask.filled("group"),
                ask.typed("phrase"),
                ask.filled("weight") == null ? "3" : ask.filled("weight"),
                "yes".equals(ask.typed("marked")),
                ask.typed("reason"),
                end.matches("\\d{1,9}") ? Integer.parseInt(end) : 0,
                ask.typed("text"));
    }

    /** Empty for a group that is none. */
    Optional<Facet> facet() {
        String name = group.split(":", 2)[0];
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.name().equals(name))
                .findFirst();
    }

    String target() {
        String[] parts = group.split(":", 2);
        return parts.length == 2 ? parts[1] : "";
    }

    boolean shows(LexiconEntry entry) {
        return group.equals(group(entry));
    }

    static String group(LexiconEntry entry) {
        return entry.facet() == Facet.WORD ? Facet.WORD + ":" : entry.facet() + ":" + entry.target();
    }

    /** A row to add when a phrase was typed, a row to end when one was picked. */
    LexiconDraft draft(LocalDate today) {
        return new LexiconDraft(phrase.isBlank() ? null : entry(today), end);
    }

    /** For a spelling "k = không" both stand in one field. */
    private LexiconEntry entry(LocalDate today) {
        Facet facet = facet().orElse(Facet.CATEGORY);
        String[] spelling = phrase.split("=", 2);
        boolean word = facet == Facet.WORD && spelling.length == 2;
        return new LexiconEntry(
                0,
                facet,
                word ? spelling[0].strip() : phrase,
                word ? spelling[1].strip() : target(),
                number(),
                marked,
                reason,
                today,
                null);
    }

    /** What is no number is refused as too heavy. */
    private int number() {
        return weight.matches("[-+−]?\\d{1,3}") ? Integer.parseInt(weight.replace('−', '-')) : Integer.MAX_VALUE;
    }
}
