package vn.langnghe.casework.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;

/** What a story says by the lexicon. Kinds are tried from the strictest: one sentence of denunciation seals a letter. */
public final class Reading {
    private static final List<Kind> STRICTEST_FIRST = List.of(Kind.TO_CAO_INFO, Kind.KHIEU_NAI, Kind.KIEN_NGHI);

    private final Map<Facet, List<Finding>> findings;

    /** @param findings of each facet, the strongest first */
    Reading(Map<Facet, List<Finding>> findings) {
        this.findings = new EnumMap<>(findings);
    }

    /** The kind, when the words are enough for one. */
    public Optional<Finding> kind() {
        return kinds().findFirst();
    }

    /** Every kind the words are enough for, the strictest first: more than one is a letter to be split. */
    public Stream<Finding> kinds() {
        return STRICTEST_FIRST.stream().flatMap(kind -> enough(Facet.KIND, kind.name()));
    }

    public Optional<Finding> category() {
        return first(Facet.CATEGORY);
    }

    public Optional<Rank> rank() {
        return first(Facet.RANK).map(found -> Rank.valueOf(found.target()));
    }

    public Optional<Finding> rankFound() {
        return first(Facet.RANK);
    }

    public Optional<Finding> urgent() {
        return first(Facet.URGENT);
    }

    private Optional<Finding> first(Facet facet) {
        return all(facet).stream().filter(f -> f.score() >= Lexicon.ENOUGH).findFirst();
    }

    private List<Finding> all(Facet facet) {
        return findings.getOrDefault(facet, List.of());
    }

    private Stream<Finding> enough(Facet facet, String target) {
        return all(facet).stream().filter(f -> f.target().equals(target) && f.score() >= Lexicon.ENOUGH);
    }

    /** The same with the rows that ask for a finding: they all see what the words alone said. */
    Reading with(List<LexiconEntry> links) {
        Map<Facet, List<Finding>> more = new EnumMap<>(findings);
        for (LexiconEntry link : links) {
            said(link.phrase().substring(1))
                    .ifPresent(because -> more.merge(
                            link.facet(),
                            List.of(new Finding(link.facet(), link.target(), link.weight(), because.words())),
                            Reading::together));
        }
        return new Reading(more);
    }

    private Optional<Finding> said(String code) {
        return Stream.concat(kind().stream(), category().stream())
                .filter(found -> found.target().equals(code))
                .findFirst();
    }

    private static List<Finding> together(List<Finding> before, List<Finding> added) {
        List<Finding> all = new ArrayList<>(before);
        for (Finding one : added) {
            Optional<Finding> same =
                    before.stream().filter(f -> f.target().equals(one.target())).findFirst();
            same.ifPresent(all::remove);
            all.add(same.map(f -> sum(f, one)).orElse(one));
        }
        all.sort(Comparator.comparing(Finding::score).reversed());
        return all;
    }

    private static Finding sum(Finding one, Finding other) {
        return new Finding(
                one.facet(),
                one.target(),
                one.score() + other.score(),
                Stream.concat(one.words().stream(), other.words().stream()).toList());
    }
}
