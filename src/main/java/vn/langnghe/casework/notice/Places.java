package vn.langnghe.casework.notice;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the {@code {places}} of a paper, in one pass: what is put in is never looked into. */
final class Places {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private Places() {}

    /** @throws IllegalArgumentException for a place that this version does not know */
    static String fill(String body, Map<String, String> facts) {
        return PLACE.matcher(body).replaceAll(hit -> Matcher.quoteReplacement(fact(hit.group(1), facts)));
    }

    private static String fact(String place, Map<String, String> facts) {
        String fact = facts.get(place);
        if (fact == null) {
            throw new IllegalArgumentException("this version knows no {" + place + "}");
        }
        return fact;
    }
}
