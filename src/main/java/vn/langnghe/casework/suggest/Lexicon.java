package vn.langnghe.casework.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows that hold on one day, ready to read stories with. Immutable, pure. */
final class Lexicon {
    /** Weights that decide together. */
    static final int ENOUGH = 3;

    private record Sought(LexiconEntry entry, Phrase phrase) {}

    /** A story with the phrases that hold in it. */
    record Heard(StoryWords story, List<Hit> hits) {}

    private final Map<String, List<Sought>> byBeginning = new HashMap<>();
    private final Map<String, List<Syllable>> spellings = new HashMap<>();
    private final List<LexiconEntry> links;

    private Lexicon(List<LexiconEntry> entries) {
        links = entries.stream().filter(LexiconEntry::linked).toList();
        for (LexiconEntry entry : entries) {
            if (entry.facet() == Facet.WORD) {
                spellings.put(Syllable.of(entry.phrase()).exact(), syllables(entry.target()));
            } else if (!entry.linked()) {
                Phrase phrase = new Phrase(entry.phrase(), entry.marked());
                for (String beginning : phrase.beginnings()) {
                    byBeginning
                            .computeIfAbsent(beginning, any -> new ArrayList<>())
                            .add(new Sought(entry, phrase));
                }
            }
        }
    }

    static Lexicon of(List<LexiconEntry> entries, LocalDate day) {
        return new Lexicon(entries.stream().filter(e -> e.validOn(day)).toList());
    }

    private static List<Syllable> syllables(String words) {
        return Stream.of(words.split(" ")).map(Syllable::of).toList();
    }

    StoryWords words(String text) {
        return StoryWords.of(text, spellings);
    }

    Heard hear(String text) {
        StoryWords story = words(text);
        return new Heard(story, hits(story));
    }

    /** Everything the story says, the strongest finding of each facet first; weak ones too. */
    Reading read(Heard heard) {
        Map<Facet, List<Finding>> found = new HashMap<>();
        for (Facet facet : Facet.values()) {
            found.put(facet, findings(facet, heard.hits(), heard.story()));
        }
        Reading first = new Reading(found);
        return links.isEmpty() ? first : first.with(links);
    }

    /** Phrases that hold, in the order of the text; what a longer one explains is left out. */
    private List<Hit> hits(StoryWords story) {
        List<Hit> all = new ArrayList<>();
        for (int at = 0; at < story.words().size(); at++) {
            String bare = story.words().get(at).syllable().bare();
            for (Sought sought : byBeginning.getOrDefault(bare, List.of())) {
                int end = sought.phrase().endsAt(story.words(), at);
                if (end >= 0) {
                    all.add(new Hit(sought.entry(), sought.phrase().hasGaps(), at, end));
                }
            }
        }
        return IntStream.range(0, all.size())
                .filter(i -> !covered(all, i))
                .mapToObj(all::get)
                .toList();
    }

    /** Hits stand in the order of their beginnings: only what begins a little before, or at the same word, can cover. */
    private static boolean covered(List<Hit> all, int index) {
        Hit hit = all.get(index);
        for (int i = index; i >= 0 && hit.first() - all.get(i).first() < Phrase.LONGEST; i--) {
            if (all.get(i).covers(hit)) {
                return true;
            }
        }
        for (int i = index + 1; i < all.size() && all.get(i).first() == hit.first(); i++) {
            if (all.get(i).covers(hit)) {
                return true;
            }
        }
        return false;
    }

    private static List<Finding> findings(Facet facet, List<Hit> hits, StoryWords story) {
        Map<String, Map<LexiconEntry, Hit>> targets = new LinkedHashMap<>();
        hits.stream()
                .filter(hit -> hit.entry().facet() == facet && !hit.silent())
                .forEach(hit -> targets.computeIfAbsent(hit.entry().target(), any -> new LinkedHashMap<>())
                        .putIfAbsent(hit.entry(), hit));
        return targets.entrySet().stream()
                .map(target -> finding(facet, target.getKey(), target.getValue().values(), story))
                .sorted(Comparator.comparing(Finding::score).reversed())
                .collect(Collectors.toList());
    }

    private static Finding finding(Facet facet, String target, Iterable<Hit> hits, StoryWords story) {
        List<Hit> heaviest = new ArrayList<>();
        hits.forEach(heaviest::add);
        int score = heaviest.stream().mapToInt(hit -> hit.entry().weight()).sum();
        List<String> words = heaviest.stream()
                .filter(hit -> hit.entry().weight() > 0)
                .sorted(Comparator.comparing((Hit hit) -> hit.entry().weight()).reversed())
                .map(hit -> story.quote(hit.first(), hit.last()))
                .toList();
        return new Finding(facet, target, score, words);
    }
}
