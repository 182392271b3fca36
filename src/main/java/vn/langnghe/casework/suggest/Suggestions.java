package vn.langnghe.casework.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import vn.langnghe.casework.facts.Categories;
import vn.langnghe.casework.suggest.Lexicon.Heard;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.office.Routing;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Remembered;
import vn.langnghe.platform.Texts;

/** Reads a story with the lexicon of today (at most half a minute old) and says what the case may be. */
@ApplicationScoped
public class Suggestions {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Inject
    private LexiconRows rows;

    @Inject
    private Offices offices;

    @Inject
    private Routing routing;

    @Inject
    private Categories categories;

    @Inject
    private Now now;

    private final Remembered<Lexicon> lexicon = new Remembered<>(Duration.ofSeconds(30), this::today);
    private volatile OfficesNamed named;

    private Lexicon today() {
        return Lexicon.of(rows.on(now.today()), now.today());
    }

    /**
     * For a case as it stands. What is known is not asked again.
     *
     * @param title of an open case, or null
     */
    public CaseSuggestion of(Known known, String title, String story) {
        Lexicon words = lexicon.get();
        Heard heard = words.hear(whole(title, story));
        return by(words, known, heard, words.read(heard));
    }

    /** For what just came: only then "trưa nay" means now. */
    public CaseSuggestion onArrival(Known known, String title, String story) {
        Lexicon words = lexicon.get();
        Heard heard = words.hear(whole(title, story));
        Reading reading = words.read(heard);
        boolean urgent = known.urgent() || reading.urgent().isPresent();
        Known then =
                new Known(known.kind(), known.category(), known.rank(), known.subjectOffice(), known.desk(), urgent);
        return by(words, then, heard, reading);
    }

    /** What a story alone would suggest by some lexicon. */
    CaseSuggestion alone(Lexicon by, String story) {
        Heard heard = by.hear(story);
        Reading reading = by.read(heard);
        boolean urgent = reading.urgent().isPresent();
        return by(by, new Known(null, null, null, null, Routing.namesDesk(story), urgent), heard, reading);
    }

    /** Somebody changed the rows. */
    void forget() {
        lexicon.forget();
    }

    private CaseSuggestion by(Lexicon words, Known known, Heard heard, Reading reading) {
        return new Advice(known, reading, offices(words).subject(heard), this::name)
                .by(facts -> routing.suggest(facts, now.today()));
    }

    /** Made anew only when offices or words have changed: there are hundreds of names to cut into words. */
    private OfficesNamed offices(Lexicon words) {
        List<Office> valid = offices.validOn(now.today());
        OfficesNamed known = named;
        if (known == null || !known.madeOf(valid, words)) {
            known = new OfficesNamed(valid, words);
            named = known;
        }
        return known;
    }

    /** A title that is only the first words of the story adds nothing. */
    private static String whole(String title, String story) {
        String line = title == null ? "" : title.replace("…", "").strip();
        return story.replaceAll("\\s+", " ").startsWith(line) ? story : title + "\n" + story;
    }

    private String name(Finding found) {
        return switch (found.facet()) {
            case KIND -> Texts.of("casework", VIETNAMESE).get("kind." + found.target());
            case RANK -> Texts.of("casework", VIETNAMESE).get("rank." + found.target());
            case CATEGORY -> categories.label(found.target(), VIETNAMESE);
            case SUBJECT -> offices.find(found.target()).map(Office::name).orElse(found.target());
            default -> found.target();
        };
    }
}
