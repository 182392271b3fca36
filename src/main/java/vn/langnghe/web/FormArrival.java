package vn.langnghe.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;
import vn.langnghe.intake.Arrival;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Vietnamese;

/** Reads a form in which {@link SubmitCheck} found nothing wrong as an arrival. */
@ApplicationScoped
public class FormArrival {
    @Inject
    Offices offices;

    @Inject
    Now now;

    /** @param language of the letters, {@code vi} or {@code en} */
    Arrival of(Typed typed, Uploads files, String language) {
        Optional<Office> office = office(typed);
        String who = office.isPresent()
                ? typed.orNull("person")
                : together("; ", typed.orNull("office"), typed.orNull("person"));
        String when = together(", ", HappenedOn.read(typed, now.today()).words(), typed.orNull("hour"));
        return Arrival.by(Channel.WEB, typed.of("text"))
                .about(kind(typed).orElse(null), typed.orNull("category"))
                .against(
                        office.map(Office::code).orElse(null),
                        who,
                        typed.constant("rank", Rank.class).orElse(null))
                .at(typed.orNull("place"), when, typed.is("now", "yes"))
                .in(language)
                .from(SenderFields.identity(typed), typed.is("letters", "yes") && !SenderFields.anonymous(typed))
                .with(files.attachments());
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

    /** A citizen cannot call it "information with denunciation content": that is what we make of it. */
    static Optional<Kind> kind(Typed typed) {
        return typed.constant("kind", Kind.class).filter(kind -> kind != Kind.TO_CAO_INFO);
    }

    private static String together(String between, String... some) {
        String all = Stream.of(some).filter(Objects::nonNull).collect(Collectors.joining(between));
        return all.isEmpty() ? null : all;
    }
}
