package vn.langnghe.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.langnghe.casework.facts.Categories;
import vn.langnghe.casework.facts.Rank;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.Now;

/** Says field by field what is wrong with the form. */
@ApplicationScoped
public class SubmitCheck {
    /** In the order of the page. */
    static final List<String> FIELDS = List.of(
            "mode",
            "name",
            "phone",
            "email",
            "address",
            "letters",
            "text",
            "category",
            "kind",
            "office",
            "officeCode",
            "person",
            "rank",
            "place",
            "day",
            "month",
            "year",
            "hour",
            "now",
            "files",
            "honest");

    private static final int STORY = 20_000;
    private static final int LINE = 300;
    private static final List<String> LINES = List.of("office", "person", "place", "hour");

    @Inject
    Categories categories;

    @Inject
    Offices offices;

    @Inject
    Now now;

    /** Looks at everything, so that all that is wrong is told at once. */
    void check(Typed typed, Uploads files, Problems problems) {
        story(typed, problems);
        lines(typed, problems);
        SenderFields.check(typed, problems);
        lists(typed, problems);
        when(typed, problems);
        files.check(problems);
        if (!typed.is("honest", "yes")) {
            problems.add("honest", "refused.honest");
        }
    }

    private static void story(Typed typed, Problems problems) {
        if (typed.empty("text")) {
            problems.add("text", "refused.text.empty");
        } else if (typed.length("text") > STORY) {
            problems.add("text", "refused.text.long", thousands(typed.length("text")));
        }
    }

    private static void lines(Typed typed, Problems problems) {
        for (String field : LINES) {
            if (typed.length(field) > LINE) {
                problems.add(field, "refused.line.long", typed.length(field), LINE);
            }
        }
    }

    private void lists(Typed typed, Problems problems) {
        if (!typed.empty("category") && categories.find(typed.of("category")).isEmpty()) {
            problems.add("category", "refused.category");
        }
        if (!typed.empty("kind") && FormArrival.kind(typed).isEmpty()) {
            problems.add("kind", "refused.kind");
        }
        if (!typed.empty("rank") && typed.constant("rank", Rank.class).isEmpty()) {
            problems.add("rank", "refused.rank");
        }
        if (!typed.empty("officeCode") && offices.find(typed.of("officeCode")).isEmpty()) {
            problems.add("office", "refused.office");
        }
    }

    private void when(Typed typed, Problems problems) {
        HappenedOn day = HappenedOn.read(typed, now.today());
        if (day.problem() != null) {
            problems.add("day", day.problem(), day.args());
        }
    }

    private static String thousands(int number) {
        return String.format(Locale.GERMANY, "%,d", number);
    }
}
