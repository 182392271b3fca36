package vn.langnghe.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.casework.facts.Categories;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.Vietnamese;

/** Cleans an arrival and refuses what cannot be stored, naming the field. */
@ApplicationScoped
class ArrivalCheck {
    /** Longest story, in code points. */
    static final int STORY = 20_000;

    private static final int LINE = 300;

    @Inject
    private Categories categories;

    @Inject
    private Offices offices;

    Arrival cleaned(Arrival raw) {
        String text = story(raw.text());
        if (raw.category() != null && categories.find(raw.category()).isEmpty()) {
            throw new ArrivalRefused("category", "intake.refused.category", Vietnamese.clean(raw.category()));
        }
        String name = line(raw.subjectName(), "subject");
        String place = line(raw.place(), "place");
        String when = line(raw.happenedAt(), "happenedAt");
        String heading = raw.heading() == null ? null : Vietnamese.clean(raw.heading());
        return raw.cleaned(text, office(raw.subjectOffice(), name), name, place, when, heading);
    }

    private static String story(String typed) {
        if (Vietnamese.blank(typed)) {
            throw new ArrivalRefused("text", "intake.refused.empty");
        }
        String text = Vietnamese.clean(typed);
        int length = text.codePointCount(0, text.length());
        if (length > STORY) {
            throw new ArrivalRefused("text", "intake.refused.long", length, STORY);
        }
        return text;
    }

    private static String line(String typed, String field) {
        if (Vietnamese.blank(typed)) {
            return null;
        }
        String line = Vietnamese.clean(typed).replace('\n', ' ');
        int length = line.codePointCount(0, line.length());
        if (length > LINE) {
            throw new ArrivalRefused(field, "intake.refused.longLine", length, LINE);
        }
        return line;
    }

    /** A code must exist; a name in words is matched only when it is just one office's. */
    private String office(String code, String name) {
        if (!Vietnamese.blank(code)) {
            return offices.find(code.strip())
                    .map(Office::code)
                    .orElseThrow(() -> new ArrivalRefused("subject", "intake.refused.office", Vietnamese.clean(code)));
        }
        if (name == null) {
            return null;
        }
        String folded = Vietnamese.fold(name);
        List<Office> same = offices.matching(name, 10).stream()
                .filter(o -> Vietnamese.fold(o.name()).equals(folded)
                        || Vietnamese.fold(o.shortName()).equals(folded))
                .toList();
        return same.size() == 1 ? same.get(0).code() : null;
    }
}
