package vn.langnghe.casework.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A story cut into words and sentences. Each sentence knows whether it is written with marks. */
final class StoryWords {
    /** Of the words of a sentence with marks at least this many of a hundred bear one; usual is 75. */
    private static final int MARKED_PERCENT = 25;

    /** A shorter sentence is judged by the whole story. */
    static final int ENOUGH_WORDS = 6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern STOP = Pattern.compile("[.!?;…]+(?=\\s|$)|\\n");

    /**
     * One word.
     *
     * @param from where it begins in the text
     * @param sentence number of its sentence
     * @param marked its sentence is written with marks
     */
    record Word(Syllable syllable, int from, int to, int sentence, boolean marked) {}

    private record Piece(Syllable syllable, String text, int from) {}

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private StoryWords(String text) {
        this.text = text;
    }

    /** @param spellings words that are read as other words, by their exact form */
    static StoryWords of(String text, Map<String, List<Syllable>> spellings) {
        StoryWords story = new StoryWords(text);
        List<List<Piece>> sentences = sentences(text);
        boolean usual = marked(sentences.stream().flatMap(List::stream).toList(), true, 0);
        for (int i = 0; i < sentences.size(); i++) {
            story.add(sentences.get(i), i, usual, spellings);
        }
        return story;
    }

    List<Word> words() {
        return words;
    }

    /** The words from one to another as they stand in the text, on one line. */
    String quote(int first, int last) {
        return text.substring(words.get(first).from(), words.get(last).to())
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** "ông H. trạm phó": the stop after a single capital ends no sentence. */
    private static boolean initial(String text, int stop) {
        return stop > 0
                && text.charAt(stop) == '.'
                && Character.isUpperCase(text.charAt(stop - 1))
                && (stop == 1 || !Character.isLetterOrDigit(text.charAt(stop - 2)));
    }

    private static List<List<Piece>> sentences(String text) {
        List<List<Piece>> sentences = new ArrayList<>();
        int from = 0;
        Matcher stop = STOP.matcher(text);
        while (stop.find()) {
            if (!initial(text, stop.start())) {
                sentences.add(pieces(text, from, stop.start()));
                from = stop.end();
            }
        }
        sentences.add(pieces(text, from, text.length()));
        return sentences;
    }

    private static List<Piece> pieces(String text, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(from, to);
        while (word.find()) {
            pieces.add(new Piece(Syllable.of(word.group()), word.group(), word.start()));
        }
        return pieces;
    }

    private static boolean marked(List<Piece> pieces, boolean usual, int atLeast) {
        long marks = pieces.stream().filter(p -> p.syllable().hasMarks()).count();
        return pieces.size() < atLeast ? usual : marks * 100 >= (long) pieces.size() * MARKED_PERCENT;
    }

    private void add(List<Piece> pieces, int sentence, boolean usual, Map<String, List<Syllable>> spellings) {
        boolean marked = marked(pieces, usual, ENOUGH_WORDS);
        for (Piece piece : pieces) {
            Syllable written = piece.syllable();
            int end = piece.from() + piece.text().length();
            // "ông K." is a person's initial, "k" alone is "không"
            boolean letter = piece.text().length() == 1
                    && Character.isUpperCase(piece.text().charAt(0));
            List<Syllable> read = letter ? List.of(written) : spellings.getOrDefault(written.exact(), List.of(written));
            read.forEach(s -> words.add(new Word(s, piece.from(), end, sentence, marked)));
        }
    }
}
