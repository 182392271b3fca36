package vn.langnghe.casework.suggest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.office.Routing;
import vn.langnghe.office.RoutingFacts;
import vn.langnghe.office.ShippedRouting;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.testing.Samples;

/** Texts with what a person made of them, and how often the lexicon agrees. */
record JudgedTexts(List<Text> texts) {
    /** One text; {@code subject} is null where it names no office as accused, or nobody judged that. */
    record Text(String id, String kind, String category, String office, String subject, String words) {
        CaseSuggestion suggestion() {
            return ShippedLexicon.suggest(words);
        }
    }

    static JudgedTexts ownTexts() {
        return read("own-texts.txt");
    }

    static JudgedTexts unseenTexts() {
        return read("unseen-texts.txt");
    }

    static JudgedTexts samples() {
        return new JudgedTexts(Samples.all().stream()
                .map(s -> new Text(s.id(), s.kind(), s.category(), s.office(), null, s.text()))
                .toList());
    }

    /** The demo cases, written by other people for another purpose: kind and category as their senders gave them. */
    static JudgedTexts demoCases() {
        try (JsonReader file =
                Json.createReader(JudgedTexts.class.getResourceAsStream("/vn/langnghe/demo/cases.json"))) {
            return new JudgedTexts(file.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(o -> o.containsKey("category"))
                    .map(JudgedTexts::demo)
                    .toList());
        }
    }

    /** Where it goes by its sender's own words for it. */
    private static Text demo(JsonObject o) {
        String kind =
                Kind.unsigned(Kind.valueOf(o.getString("kind", "PHAN_ANH"))).name();
        String category = o.getString("category");
        String story = o.getString("text");
        String rank = o.getString("rank", null);
        String office = ShippedRouting.suggest(
                        new RoutingFacts(kind, category, rank, Routing.namesDesk(story), null, false))
                .office();
        return new Text(o.getString("key"), kind, category, office, o.getString("office", null), story);
    }

    private static JudgedTexts read(String file) {
        try (InputStream in = JudgedTexts.class.getResourceAsStream("/suggest/" + file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Text> texts = new ArrayList<>();
            Stream.of(all.split("(?m)^== ")).skip(1).forEach(one -> texts.add(text(one)));
            return new JudgedTexts(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Text text(String block) {
        String[] lines = block.split("\n", 2);
        String[] columns = lines[0].split("\\s*\\|\\s*");
        String subject = columns[4].strip().equals("-") ? null : columns[4].strip();
        return new Text(columns[0], columns[1], columns[2], columns[3], subject, lines[1].strip());
    }

    /** As somebody without a Vietnamese keyboard would have typed them. */
    JudgedTexts withoutMarks() {
        return new JudgedTexts(texts.stream()
                .map(t -> new Text(t.id(), t.kind(), t.category(), t.office(), t.subject(), Vietnamese.fold(t.words())))
                .toList());
    }

    int kinds() {
        return count((text, told) -> told.kind().name().equals(text.kind()));
    }

    int categories() {
        return count((text, told) -> text.category().equals(told.category()));
    }

    int offices() {
        return count((text, told) -> told.office().equals(text.office()));
    }

    int subjects() {
        return count((text, told) -> text.subject() != null && text.subject().equals(told.subjectOffice()));
    }

    int count(BiPredicate<Text, CaseSuggestion> agrees) {
        return (int) texts.stream().filter(t -> agrees.test(t, t.suggestion())).count();
    }

    /** Figures and what went wrong, for the message of a failing test. */
    @Override
    public String toString() {
        return "of " + texts.size() + ": kind " + kinds() + ", category " + categories() + ", office " + offices()
                + ", subject " + subjects()
                + texts.stream().map(JudgedTexts::wrong).collect(Collectors.joining());
    }

    private static String wrong(Text t) {
        CaseSuggestion told = t.suggestion();
        boolean right = told.kind().name().equals(t.kind())
                && t.category().equals(told.category())
                && told.office().equals(t.office());
        String facts = told.kind() + " " + told.category() + " " + told.office() + " " + told.trace();
        return right ? "" : "\n" + t.id() + " " + t.kind() + " " + t.category() + " " + t.office() + " but " + facts;
    }
}
