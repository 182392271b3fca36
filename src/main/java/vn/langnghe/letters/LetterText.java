package vn.langnghe.letters;

import java.time.Instant;
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

    /**
     * How many terms of which kind run out, for a member of staff: no case can be told from it.
     *
     * @param told counts by code, in the order of the lines
     */
    static LetterText staff(Instant slot, String told, String desk) {
        Texts words = Texts.of("letters", Locale.forLanguageTag("vi"));
        List<String> lines = new ArrayList<>();
        lines.add(words.get("STAFF_DIGEST.body"));
        for (String count : told.split(";")) {
            String[] pair = count.split("=", 2);
            lines.add("- " + words.get("STAFF_DIGEST." + pair[0], pair[1]));
        }
        String body = String.join(
                PARAGRAPH,
                words.get("greeting"),
                String.join("\n", lines),
                words.get("STAFF_DIGEST.desk", desk),
                words.get("STAFF_DIGEST.closing"));
        return new LetterText(words.get("STAFF_DIGEST.subject", Vietnamese.dateTime(slot)), body + "\n");
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
