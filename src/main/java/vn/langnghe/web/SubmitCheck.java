package vn.langnghe.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langnghe.casework.Categories;
import vn.langnghe.casework.Channel;
import vn.langnghe.casework.Kind;
import vn.langnghe.casework.Rank;
import vn.langnghe.identity.Contact;
import vn.langnghe.identity.Identity;
import vn.langnghe.identity.IdentityMode;
import vn.langnghe.intake.Arrival;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Vietnamese;

/** Reads the form as an arrival, and says field by field why it cannot. */
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
        identity(typed, problems);
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

    private static void identity(Typed typed, Problems problems) {
        if (mode(typed).isEmpty()) {
            problems.add("mode", "refused.mode");
        }
        if (anonymous(typed)) {
            return;
        }
        if (typed.is("mode", "NAMED") && typed.empty("name")) {
            problems.add("name", "refused.name");
        }
        refusedBy(() -> Contact.checked(only(typed, "name")), problems);
        refusedBy(() -> Contact.checked(only(typed, "phone")), problems);
        refusedBy(() -> Contact.checked(only(typed, "email")), problems);
        refusedBy(() -> Contact.checked(only(typed, "address")), problems);
        if (typed.is("letters", "yes") && typed.is("mode", "SEALED") && typed.empty("email")) {
            problems.add("email", "refused.email.letters");
        }
    }

    private static void refusedBy(Supplier<Identity> checked, Problems problems) {
        try {
            checked.get();
        } catch (Refusal e) {
            problems.add(e);
        }
    }

    /** One field alone, so that each can say what is wrong with it. */
    private static Identity only(Typed typed, String field) {
        return new Identity(
                IdentityMode.NAMED,
                field.equals("name") ? typed.of("name") : null,
                field.equals("phone") ? typed.of("phone") : null,
                field.equals("email") ? typed.of("email") : null,
                field.equals("address") ? typed.of("address") : null);
    }

    private void lists(Typed typed, Problems problems) {
        if (!typed.empty("category") && categories.find(typed.of("category")).isEmpty()) {
            problems.add("category", "refused.category");
        }
        if (!typed.empty("kind") && kind(typed) == null) {
            problems.add("kind", "refused.kind");
        }
        if (!typed.empty("rank") && rank(typed) == null) {
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

    /** The arrival of a form without problems. */
    Arrival arrival(Typed typed, Uploads files, String language) {
        Optional<Office> office = office(typed);
        String who = office.isPresent()
                ? typed.orNull("person")
                : together("; ", typed.orNull("office"), typed.orNull("person"));
        String when = together(", ", HappenedOn.read(typed, now.today()).words(), typed.orNull("hour"));
        return Arrival.by(Channel.WEB, typed.of("text"))
                .about(kind(typed), typed.orNull("category"))
                .against(office.map(Office::code).orElse(null), who, rank(typed))
                .at(typed.orNull("place"), when, typed.is("now", "yes"))
                .in(language)
                .from(identity(typed), typed.is("letters", "yes") && !anonymous(typed))
                .with(files.attachments());
    }

    /** What a nameless sender typed into the other fields is dropped here and goes nowhere. */
    private static Identity identity(Typed typed) {
        if (anonymous(typed)) {
            return Identity.NOBODY;
        }
        return Contact.checked(new Identity(
                mode(typed).orElseThrow(),
                typed.of("name"),
                typed.of("phone"),
                typed.of("email"),
                typed.of("address")));
    }

    /** The one office that is called what was typed; none when several are, or when it is described in other words. */
    private Optional<Office> office(Typed typed) {
        if (typed.empty("office")) {
            return Optional.empty();
        }
        String folded = Vietnamese.fold(typed.of("office"));
        List<Office> same = offices.matching(typed.of("office"), 10).stream()
                .filter(o ->
                        Stream.of(o.name(), o.shortName()).map(Vietnamese::fold).anyMatch(folded::equals))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static Optional<IdentityMode> mode(Typed typed) {
        return Arrays.stream(IdentityMode.values())
                .filter(m -> typed.is("mode", m.name()))
                .findFirst();
    }

    private static boolean anonymous(Typed typed) {
        return typed.is("mode", "ANONYMOUS");
    }

    /** A citizen cannot call it "information with denunciation content": that is what we make of it. */
    private static Kind kind(Typed typed) {
        return Arrays.stream(Kind.values())
                .filter(k -> k != Kind.TO_CAO_INFO && typed.is("kind", k.name()))
                .findFirst()
                .orElse(null);
    }

    private static Rank rank(Typed typed) {
        return Arrays.stream(Rank.values())
                .filter(r -> typed.is("rank", r.name()))
                .findFirst()
                .orElse(null);
    }

    private static String together(String between, String... some) {
        String all = Stream.of(some).filter(Objects::nonNull).collect(Collectors.joining(between));
        return all.isEmpty() ? null : all;
    }

    private static String thousands(int number) {
        return String.format(java.util.Locale.GERMANY, "%,d", number);
    }
}
