package vn.langnghe.casework.redact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A story ready to be searched: as written, and beside it without marks and capitals, letter for letter as long. */
final class Script {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['\u2019][\\p{L}\\p{M}]+)*");
    private static final int MARKED_PERCENT = 25;

    /**
     * One word.
     *
     * @param bare without marks, small
     */
    record Word(int from, int to, String written, String bare) {
        boolean capital() {
            return Character.isUpperCase(written.codePointAt(0));
        }

        boolean allCapitals() {
            return written.length() > 1 && written.equals(written.toUpperCase(java.util.Locale.ROOT));
        }

        boolean marked() {
            return !bare.equals(written.toLowerCase(java.util.Locale.ROOT));
        }
    }

    private final String written;
    private final String bare;
    private final String cased;
    private final List<Word> words = new ArrayList<>();
    private final boolean marked;

    /** @param written composed letters (NFC) */
    Script(String written) {
        this.written = written;
        this.bare = bare(written);
        this.cased = cased(written, bare);
        Matcher word = WORD.matcher(written);
        while (word.find()) {
            words.add(new Word(word.start(), word.end(), word.group(), bare.substring(word.start(), word.end())));
        }
        long marks = words.stream().filter(Word::marked).count();
        this.marked = marks * 100 >= (long) words.size() * MARKED_PERCENT;
    }

    String written() {
        return written;
    }

    String bare() {
        return bare;
    }

    /** Without marks, with capitals: the same place there too. */
    String cased() {
        return cased;
    }

    List<Word> words() {
        return words;
    }

    /** Whether the writer begins names with a capital; a text without any capital in a sentence says nothing by a small letter. */
    boolean capitals() {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (joined(i) && words.get(i + 1).capital()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the writer sets marks at all. */
    boolean marked() {
        return marked;
    }

    /** Only blanks, on one line, stand between this word and the next. */
    boolean joined(int index) {
        return index + 1 < words.size()
                && written.substring(words.get(index).to(), words.get(index + 1).from())
                        .matches("[ \\t\\u00a0]{1,3}");
    }

    /** The word that begins here, or -1. */
    int wordAt(int from) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).from() >= from) {
                return words.get(i).from() == from ? i : -1;
            }
        }
        return -1;
    }

    /** Each letter by itself, so that a place here is the same place there. */
    static String bare(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = bare(letters[i]);
        }
        return new String(letters);
    }

    private static String cased(String written, String bare) {
        char[] letters = bare.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.isUpperCase(written.charAt(i)) ? Character.toUpperCase(letters[i]) : letters[i];
        }
        return new String(letters);
    }

    private static char bare(char letter) {
        int digit = Character.digit(letter, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (letter < 0x80) {
            return Character.toLowerCase(letter);
        }
        if (letter == 'đ' || letter == 'Đ') {
            return 'd';
        }
        char base = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD)
                .charAt(0);
        return Character.isWhitespace(base) ? ' ' : Character.toLowerCase(base);
    }
}
