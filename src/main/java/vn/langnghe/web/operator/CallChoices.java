package vn.langnghe.web.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.langnghe.casework.facts.Categories;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;
import vn.langnghe.identity.IdentityMode;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.Now;
import vn.langnghe.web.desk.Choice;
import vn.langnghe.web.staff.Wording;

/** What a call sheet can be chosen from. */
@Named
@ApplicationScoped
public class CallChoices {
    @Inject
    private Offices offices;

    @Inject
    private Categories categories;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    public List<Choice> offices() {
        return offices.validOn(now.today()).stream()
                .map(office -> new Choice(office.code(), office.name(), false))
                .toList();
    }

    public List<Choice> categories() {
        return categories.all().stream()
                .map(each -> new Choice(each.code(), each.label(say.language()), false))
                .toList();
    }

    /** Denunciation comes as information: a telephone carries no signature, so only one of the two is offered. */
    public List<Choice> kinds() {
        return Stream.of(Kind.values())
                .filter(kind -> kind != Kind.TO_CAO)
                .map(kind -> new Choice(kind.name(), say.label("kind", kind), false))
                .toList();
    }

    public List<Choice> ranks() {
        return Stream.of(Rank.values())
                .map(rank -> new Choice(rank.name(), say.label("rank", rank), false))
                .toList();
    }

    public List<Choice> modes() {
        return Stream.of(IdentityMode.values())
                .map(mode -> new Choice(mode.name(), say.of("call.mode." + mode), false))
                .toList();
    }
}
