package vn.langnghe.casework.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langnghe.casework.suggest.StoryWords.Word;

/** The words of a lexicon row, ready to be looked for. Its language: see {@link LexiconEntry}. */
final class Phrase {
    /** Words that {@code ..} may stand for. */
    static final int WIDEST_GAP = 5;

    /** Words from the first to the last of any phrase, at most. */
    static final int LONGEST = 12 + 2 * WIDEST_GAP;

    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]+";
    private static final String SLOT = "(?:\\(" + LETTERS + "(?:\\|" + LETTERS + ")+\\)|#|" + LETTERS + ")";
    private static final Pattern PART = Pattern.compile("\\.\\.|" + SLOT);
    private static final Pattern WHOLE = Pattern.compile(SLOT + "(?: (?:\\.\\. )?" + SLOT + "){0,11}");
    private static final Set<String> NUMBERS = Stream.of(
                    "một hai ba bốn năm sáu bảy tám chín mười chục trăm vài mấy".split(" "))
            .map(word -> Syllable.of(word).exact())
            .collect(Collectors.toUnmodifiableSet());

    /** One place of a phrase: a word out of several, or any number. */
    private record Slot(List<Syllable> either, boolean number, boolean afterGap) {
        static Slot of(String written, boolean afterGap) {
            String words = written.replaceAll("[()#]", "");
            List<Syllable> either = words.isEmpty()
                    ? List.of()
                    : Stream.of(words.split("\\|")).map(Syllable::of).toList();
            return new Slot(either, either.isEmpty(), afterGap);
        }
    }

    private final List<Slot> slots = new ArrayList<>();
    private final boolean markedOnly;
    private final boolean unmarked;
    private final boolean gaps;

    /** @param markedOnly look for it only where marks are written */
    Phrase(String written, boolean markedOnly) {
        boolean gap = false;
        Matcher part = PART.matcher(written);
        while (part.find()) {
            boolean isGap = part.group().equals("..");
            if (!isGap) {
                slots.add(Slot.of(part.group(), gap));
            }
            gap = isGap;
        }
        this.markedOnly = markedOnly;
        this.gaps = slots.stream().anyMatch(Slot::afterGap);
        this.unmarked = slots.stream().flatMap(s -> s.either().stream()).noneMatch(Syllable::hasMarks);
    }

    /** Whether this can be read as a phrase of at most twelve words and two gaps. */
    static boolean possible(String written) {
        return WHOLE.matcher(written).matches() && !written.startsWith("#") && written.split("\\.\\.").length <= 3;
    }

    /** The bare words one of which it begins with. */
    List<String> beginnings() {
        return slots.get(0).either().stream().map(Syllable::bare).distinct().toList();
    }

    boolean hasGaps() {
        return gaps;
    }

    /** Index of the last word when the phrase begins at {@code at}, else −1. */
    int endsAt(List<Word> words, int at) {
        Word first = words.get(at);
        if (markedOnly && !first.marked() || !fits(slots.get(0), first)) {
            return -1;
        }
        return rest(1, words, at);
    }

    private int rest(int slot, List<Word> words, int before) {
        if (slot == slots.size()) {
            return before;
        }
        int furthest = before + 1 + (slots.get(slot).afterGap() ? WIDEST_GAP : 0);
        for (int at = before + 1; at <= furthest && at < words.size(); at++) {
            if (words.get(at).sentence() != words.get(before).sentence()) {
                return -1;
            }
            int end = fits(slots.get(slot), words.get(at)) ? rest(slot + 1, words, at) : -1;
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private boolean fits(Slot slot, Word word) {
        Syllable said = word.syllable();
        if (slot.number()) {
            return said.isNumber() || NUMBERS.contains(said.exact());
        }
        boolean exact = word.marked() && !unmarked;
        for (Syllable one : slot.either()) {
            if (exact ? one.exact().equals(said.exact()) : one.bare().equals(said.bare())) {
                return true;
            }
        }
        return false;
    }
}
