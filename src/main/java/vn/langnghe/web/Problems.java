package vn.langnghe.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.langnghe.platform.Refusal;
import vn.langnghe.web.shell.Speech;

/** What is wrong with a form: one sentence per field, in the order of the page. */
final class Problems {
    private final Map<String, String> byField = new LinkedHashMap<>();
    private final Speech speech;

    Problems(Speech speech) {
        this.speech = speech;
    }

    /** The first thing said about a field stands. */
    void add(String field, String key, Object... args) {
        byField.putIfAbsent(field, speech.say(key, args));
    }

    void say(String field, String sentence) {
        byField.putIfAbsent(field, sentence);
    }

    /** Under the field that the refusal names. */
    void add(Refusal refusal) {
        say(refusal.field().orElse("text"), speech.of(refusal));
    }

    boolean none() {
        return byField.isEmpty();
    }

    /** In the order of the page, whatever was found first. */
    Map<String, String> sorted(List<String> order) {
        Map<String, String> sorted = new LinkedHashMap<>();
        order.stream().filter(byField::containsKey).forEach(field -> sorted.put(field, byField.get(field)));
        byField.forEach(sorted::putIfAbsent);
        return sorted;
    }
}
