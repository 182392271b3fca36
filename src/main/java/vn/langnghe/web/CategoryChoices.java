package vn.langnghe.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.langnghe.casework.facts.Categories;
import vn.langnghe.web.shell.Speech;

/** The categories under four plain headings, so that nobody has to read twenty lines to find one. */
@Named
@RequestScoped
public class CategoryChoices {
    private static final List<Map.Entry<String, List<String>>> HEADINGS = List.of(
            Map.entry(
                    "group.manners", List.of("ALCOHOL", "WORKING_HOURS", "GAMBLING_GAMES", "FESTIVAL", "BADGE_DRESS")),
            Map.entry(
                    "group.service",
                    List.of("DOSSIER_DELAY", "BAD_GUIDANCE", "ATTITUDE", "HARASSMENT", "SHIRKING", "WRONG_FEE")),
            Map.entry("group.abuse", List.of("BRIBERY", "PUBLIC_ASSET", "FAVOURITISM", "APPOINTMENT", "REPRISAL")));

    @Inject
    private Categories categories;

    @Inject
    private Speech speech;

    public record Choice(String code, String label) {}

    public record Group(String label, List<Choice> choices) {}

    /** Whatever stands under no heading stands under the last. */
    public List<Group> getGroups() {
        List<Choice> left = new ArrayList<>(categories.all().stream()
                .map(c -> new Choice(c.code(), c.label(speech.locale())))
                .toList());
        List<Group> groups = new ArrayList<>();
        for (Map.Entry<String, List<String>> heading : HEADINGS) {
            List<Choice> here = left.stream()
                    .filter(c -> heading.getValue().contains(c.code()))
                    .toList();
            left.removeAll(here);
            groups.add(new Group(speech.get(heading.getKey()), here));
        }
        groups.add(new Group(speech.get("group.other"), left));
        return groups;
    }
}
