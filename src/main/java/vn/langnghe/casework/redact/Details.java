package vn.langnghe.casework.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what in a story tells a person: names, telephone numbers, identity numbers, dwellings, mail addresses, plates,
 * dossier and account numbers; with marks and without. It finds too much rather than too little: a wrong cover costs the
 * office a word, a missed one may cost the sender the job.
 */
public final class Details {
    private Details() {}

    /**
     * In the order of the text, none touching another.
     *
     * @param story composed letters (NFC), as {@code Vietnamese.clean} leaves it
     */
    public static List<Detail> in(String story) {
        Script script = new Script(story);
        List<Detail> kept = new ArrayList<>();
        Stream.of(Numbers.in(script), Dwellings.in(script), Names.in(script))
                .flatMap(List::stream)
                .forEach(detail -> add(kept, detail));
        return kept.stream().sorted().toList();
    }

    /** Of two that touch the longer one stays. */
    private static void add(List<Detail> kept, Detail detail) {
        List<Detail> touched = kept.stream().filter(detail::touches).toList();
        if (touched.stream().allMatch(other -> other.length() < detail.length())) {
            kept.removeAll(touched);
            kept.add(detail);
        }
    }
}
