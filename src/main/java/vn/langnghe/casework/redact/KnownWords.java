package vn.langnghe.casework.redact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langnghe.casework.redact.Script.Word;

/** A list of {@code words.txt}: surnames, titles, places. */
final class KnownWords {
    private static final Map<String, KnownWords> LISTS = read();

    private final Set<String> written = new HashSet<>();
    private final Set<String> bare = new HashSet<>();

    static KnownWords of(String heading) {
        KnownWords list = LISTS.get(heading);
        if (list == null) {
            throw new IllegalArgumentException(heading);
        }
        return list;
    }

    /** Whoever writes marks means these words with them; in a text without marks the letters must do. */
    boolean has(Word word, boolean markedText) {
        return markedText ? written.contains(small(word.written())) : bare.contains(word.bare());
    }

    boolean hasBare(String text) {
        return bare.contains(text);
    }

    /** Longest first, for a pattern over text without marks. */
    List<String> longestFirst() {
        return bare.stream()
                .sorted((a, b) -> b.length() == a.length() ? a.compareTo(b) : b.length() - a.length())
                .toList();
    }

    private void add(String phrase) {
        String one = Normalizer.normalize(phrase.strip(), Normalizer.Form.NFC);
        written.add(small(one));
        bare.add(Script.bare(one));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Map<String, KnownWords> read() {
        Map<String, KnownWords> lists = new HashMap<>();
        KnownWords list = new KnownWords();
        for (String line : lines()) {
            if (line.startsWith("[")) {
                list = lists.computeIfAbsent(line.substring(1, line.length() - 1), h -> new KnownWords());
            } else {
                Stream.of(line.split(",")).filter(w -> !w.isBlank()).forEach(list::add);
            }
        }
        return Map.copyOf(lists);
    }

    private static List<String> lines() {
        try (InputStream file = KnownWords.class.getResourceAsStream("words.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
