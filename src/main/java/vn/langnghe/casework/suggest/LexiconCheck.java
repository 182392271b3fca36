package vn.langnghe.casework.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.langnghe.casework.facts.Categories;
import vn.langnghe.platform.Vietnamese;

/** Refuses rows that could not be read, or that would say what a story cannot say. */
@ApplicationScoped
class LexiconCheck {
    private static final int LONGEST = 120;
    private static final int LONGEST_REASON = 240;
    private static final int HEAVIEST = 9;
    private static final String ONE_WORD = "[\\p{L}\\p{M}\\p{N}]+";

    @Inject
    private Categories categories;

    LexiconEntry checked(LexiconEntry raw, List<LexiconEntry> present) {
        LexiconEntry entry = cleaned(raw);
        phrase(entry);
        if (!targets(entry)) {
            throw new LexiconRefused("target", "casework.refused.lexicon.target", entry.target());
        }
        if (Math.abs(entry.weight()) > HEAVIEST) {
            throw new LexiconRefused("weight", "casework.refused.lexicon.weight", HEAVIEST);
        }
        if (present.stream().anyMatch(other -> same(other, entry))) {
            throw new LexiconRefused("phrase", "casework.refused.lexicon.same");
        }
        return entry;
    }

    private static LexiconEntry cleaned(LexiconEntry raw) {
        String phrase = Vietnamese.clean(raw.phrase()).replaceAll("\\s+", " ");
        String reason = Vietnamese.clean(raw.reason()).replaceAll("\\s+", " ");
        return new LexiconEntry(
                0,
                raw.facet(),
                phrase,
                Vietnamese.clean(raw.target()),
                raw.weight(),
                raw.marked(),
                reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason,
                raw.validFrom(),
                null);
    }

    private static void phrase(LexiconEntry entry) {
        boolean readable = entry.facet() == Facet.WORD
                ? entry.phrase().matches(ONE_WORD)
                : entry.linked() ? entry.phrase().matches("@[A-Z_]+") : Phrase.possible(entry.phrase());
        if (!readable || entry.phrase().length() > LONGEST) {
            throw new LexiconRefused("phrase", "casework.refused.lexicon.phrase", LONGEST);
        }
    }

    private boolean targets(LexiconEntry entry) {
        String target = entry.target();
        return switch (entry.facet()) {
            case CATEGORY -> categories.find(target).isPresent() || target.equals(Facet.NOTHING);
            case KIND ->
                Set.of("TO_CAO_INFO", "KHIEU_NAI", "KIEN_NGHI", Facet.NOTHING).contains(target);
            case RANK -> Set.of("HEAD", "DEPUTY_HEAD", "STAFF", Facet.NOTHING).contains(target);
            case URGENT -> Set.of("NOW", Facet.NOTHING).contains(target);
            case SUBJECT ->
                Set.of("OFFICIAL", "HOME", "ADDRESSED", Facet.NOTHING).contains(target);
            case WORD -> target.length() <= LONGEST && target.matches(ONE_WORD + "( " + ONE_WORD + "){0,5}");
        };
    }

    private static boolean same(LexiconEntry one, LexiconEntry other) {
        return one.facet() == other.facet()
                && one.phrase().equals(other.phrase())
                && (one.target().equals(other.target()) || one.facet() == Facet.WORD);
    }
}
