package vn.langnghe.casework.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.casework.suggest.StoryWords.Word;
import vn.langnghe.office.Office;

/**
 * Finds the office that a story is about among those it names. Where somebody lives, and whom a letter is addressed to,
 * is told from whom it complains about by the words before the name (rows of {@link Facet#SUBJECT}). Immutable, pure.
 */
final class OfficesNamed {
    /** A cue counts when it ends at most so many words before the name. */
    private static final int NEAR = 5;

    private static final int NAMED = 2;
    private static final int AT_HOME = 1;
    private static final int OFFICIALS = 4;
    private static final Set<String> PEOPLES_COMMITTEE = Set.of("uy", "ban", "nhan", "dan");
    private static final Pattern PLACE =
            Pattern.compile("Ủy ban nhân dân ((?:xã|phường|thị trấn|huyện|tỉnh) .+)", Pattern.CASE_INSENSITIVE);

    private record Name(Office office, List<Syllable> words) {}

    private record Mention(Office office, int first, int last) {}

    private final List<Office> offices;
    private final Lexicon lexicon;
    private final Map<String, List<Name>> byBeginning = new HashMap<>();

    OfficesNamed(List<Office> offices, Lexicon lexicon) {
        this.offices = offices;
        this.lexicon = lexicon;
        for (Office office : offices) {
            call(office, office.name());
            call(office, office.shortName());
            Matcher place = PLACE.matcher(office.name());
            if (place.matches()) {
                call(office, place.group(1));
            }
        }
    }

    boolean madeOf(List<Office> some, Lexicon words) {
        return lexicon == words && offices.equals(some);
    }

    private void call(Office office, String name) {
        List<Syllable> words =
                lexicon.words(name).words().stream().map(Word::syllable).toList();
        byBeginning
                .computeIfAbsent(words.get(0).bare(), any -> new ArrayList<>())
                .add(new Name(office, words));
    }

    /** The office with the words that name it, or nothing when none stands out as the one complained about. */
    Optional<Finding> subject(Lexicon.Heard heard) {
        StoryWords story = heard.story();
        List<Hit> cues = heard.hits().stream()
                .filter(hit -> hit.entry().facet() == Facet.SUBJECT)
                .toList();
        Map<Office, Integer> scores = new LinkedHashMap<>();
        Map<Office, List<String>> quotes = new HashMap<>();
        for (Mention mention : mentions(story)) {
            int score = score(mention, cues, story);
            if (score == 0) {
                continue;
            }
            scores.merge(mention.office(), score, Integer::sum);
            quotes.computeIfAbsent(mention.office(), any -> new ArrayList<>())
                    .add(story.quote(mention.first(), mention.last()));
        }
        return scores.entrySet().stream()
                .filter(each -> each.getValue() >= NAMED || each.getValue() == AT_HOME && scores.size() == 1)
                .max(Comparator.<Map.Entry<Office, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(each -> each.getKey().level()))
                .map(best ->
                        new Finding(Facet.SUBJECT, best.getKey().code(), best.getValue(), quotes.get(best.getKey())));
    }

    /** The longest name at each place; a district that only ends an address is none. */
    private List<Mention> mentions(StoryWords story) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < story.words().size()) {
            int from = at;
            Optional<Mention> here =
                    byBeginning.getOrDefault(story.words().get(at).syllable().bare(), List.of()).stream()
                            .filter(name -> stands(name.words(), story.words(), from))
                            .map(name -> new Mention(
                                    name.office(), from, from + name.words().size() - 1))
                            .max(Comparator.comparing(Mention::last));
            here.filter(m -> !endsAddress(m, found)).ifPresent(found::add);
            at = here.map(m -> m.last() + 1).orElse(at + 1);
        }
        return found;
    }

    private static boolean endsAddress(Mention mention, List<Mention> before) {
        if (before.isEmpty()) {
            return false;
        }
        Mention last = before.get(before.size() - 1);
        return last.last() + 1 == mention.first()
                && last.office().level() > mention.office().level();
    }

    private static boolean stands(List<Syllable> name, List<Word> words, int at) {
        if (at + name.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!name.get(i).bare().equals(words.get(at + i).syllable().bare())) {
                return false;
            }
        }
        return true;
    }

    /** The nearest cue decides; an office that receives letters is named as such unless its people are meant. */
    private static int score(Mention mention, List<Hit> cues, StoryWords story) {
        int sentence = story.words().get(mention.first()).sentence();
        String cue = cues.stream()
                .filter(hit -> hit.last() < mention.first() && mention.first() - hit.last() <= NEAR)
                .filter(hit -> story.words().get(hit.last()).sentence() == sentence)
                .max(Comparator.comparing(Hit::last))
                .map(hit -> hit.entry().target())
                .orElse(committee(mention, story) ? "OFFICIAL" : "");
        return switch (cue) {
            case "OFFICIAL" -> OFFICIALS;
            case "ADDRESSED" -> 0;
            case "HOME" -> mention.office().receives() ? 0 : AT_HOME;
            default -> mention.office().receives() ? 0 : NAMED;
        };
    }

    private static boolean committee(Mention mention, StoryWords story) {
        return PEOPLES_COMMITTEE.contains(
                story.words().get(mention.first()).syllable().bare());
    }
}
