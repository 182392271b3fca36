package vn.langnghe.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.langnghe.platform.Texts;
import vn.langnghe.platform.Vietnamese;

/**
 * Subject and body of a letter, from bundle {@code letters}. A discreet letter has the same neutral subject and words
 * whatever happened: who reads over somebody's shoulder learns nothing.
 */
record LetterText(String subject, String body) {
    private static final Set<LetterKind> CITIZENS_TURN =
            EnumSet.of(LetterKind.ACKNOWLEDGEMENT, LetterKind.QUESTION, LetterKind.REMINDER, LetterKind.ANSWER);

    private static final String PARAGRAPH = "\n\n";

    static LetterText of(LetterKind kind, LetterFacts facts) {
        Texts words = words(facts);
        String name = name(kind, facts.discreet());
        List<String> body = new ArrayList<>();
        body.add(words.get("greeting"));
        body.add(words.get(
                name + ".body", Vietnamese.dateTime(facts.at()), facts.office().orElse(words.get("office"))));
        body.add(words.get("number", facts.number()) + due(kind, facts, words));
        body.add(way(facts, words));
        body.add(words.get("closing"));
        return new LetterText(words.get(name + ".subject", facts.number()), String.join(PARAGRAPH, body) + "\n");
    }

    /** One line for each of several acknowledgements. */
    static LetterText digest(List<LetterFacts> all) {
        LetterFacts first = all.get(0);
        Texts words = words(first);
        List<String> body = new ArrayList<>();
        body.add(words.get("greeting"));
        body.add(words.get("DIGEST.body", all.size()));
        for (LetterFacts facts : all) {
            String line = words.get("number", facts.number()) + due(LetterKind.ACKNOWLEDGEMENT, facts, words);
            body.add(line + facts.link().map(link -> "\n" + link).orElse(""));
        }
        body.add(words.get(first.link().isPresent() ? "DIGEST.link" : "track", first.track()));
        body.add(words.get("DIGEST.closing"));
        return new LetterText(words.get("DIGEST.subject"), String.join(PARAGRAPH, body) + "\n");
    }

    private static Texts words(LetterFacts facts) {
        return Texts.of("letters", Locale.forLanguageTag(facts.language()));
    }

    private static String name(LetterKind kind, boolean discreet) {
        if (!discreet) {
            return kind.name();
        }
        return kind == LetterKind.ACKNOWLEDGEMENT ? "DISCREET_ACKNOWLEDGEMENT" : "DISCREET";
    }

    /** In a discreet letter a day is named only when the citizen has to do something by then. */
    private static String due(LetterKind kind, LetterFacts facts, Texts words) {
        boolean needed = CITIZENS_TURN.contains(kind);
        if (facts.due().isEmpty() || (facts.discreet() && !needed)) {
            return "";
        }
        String day = day(facts.due().get(), facts.language());
        String key = kind == LetterKind.ACKNOWLEDGEMENT ? "due.reply" : "due." + (needed ? "citizen" : "office");
        return "\n" + words.get(key, day);
    }

    private static String day(LocalDate day, String language) {
        return "en".equals(language) ? Vietnamese.day(day) : Vietnamese.date(day);
    }

    private static String way(LetterFacts facts, Texts words) {
        return facts.link().map(link -> words.get("link", link)).orElseGet(() -> words.get("track", facts.track()));
    }
}
