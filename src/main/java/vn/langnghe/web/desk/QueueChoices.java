package vn.langnghe.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.facts.Categories;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.Now;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Wording;

/** What the queue can be narrowed by, and the chips of what it is narrowed by. */
@ApplicationScoped
public class QueueChoices {
    @Inject
    private Offices offices;

    @Inject
    private Categories categories;

    @Inject
    private Names names;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    public List<Choice> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Choice(kind.name(), say.label("kind", kind), false))
                .toList();
    }

    public List<Choice> statuses() {
        return Arrays.stream(CaseStatus.values())
                .map(status -> new Choice(status.name(), say.label("status", status), false))
                .toList();
    }

    public List<Choice> categories() {
        return categories.all().stream()
                .map(each -> new Choice(each.code(), each.label(say.language()), false))
                .toList();
    }

    public List<Choice> offices() {
        return offices.receivingOn(now.today()).stream()
                .map(office -> new Choice(office.code(), office.shortName(), false))
                .toList();
    }

    /** What the queue is narrowed by, in words. */
    public List<Chip> chips(QueueQuery query) {
        List<Chip> chips = new ArrayList<>();
        add(chips, query, "text", text -> "“" + text + "”");
        add(chips, query, "kind", code -> say.label("kind." + code));
        add(chips, query, "category", names::category);
        add(chips, query, "status", code -> say.label("status." + code));
        add(chips, query, "office", names::office);
        return chips;
    }

    private void add(List<Chip> chips, QueueQuery query, String name, UnaryOperator<String> words) {
        if (query.get(name) != null) {
            chips.add(new Chip(say.of("filter." + name), words.apply(query.get(name)), query.without(name)));
        }
    }
}
