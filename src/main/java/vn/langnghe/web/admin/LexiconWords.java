package vn.langnghe.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import vn.langnghe.casework.suggest.Facet;
import vn.langnghe.casework.suggest.LexiconEntry;
import vn.langnghe.casework.suggest.Trial;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Wording;

/** The lexicon's codes in words. */
@ApplicationScoped
public class LexiconWords {
    static final Comparator<LexiconPage.Group> ORDER = Comparator.comparing(
                    (LexiconPage.Group group) -> Facet.valueOf(group.code().split(":")[0]))
            .thenComparing(LexiconPage.Group::code);

    @Inject
    private Names names;

    @Inject
    private Wording say;

    LexiconPage.Group group(LexiconEntry one, int rows, boolean open) {
        String facet = say.label("facet", one.facet());
        String label = one.facet() == Facet.WORD ? facet : facet + ": " + target(one.facet(), one.target());
        return new LexiconPage.Group(LexiconForm.group(one), label, rows, open);
    }

    String target(Facet facet, String code) {
        if (code.equals(Facet.NOTHING)) {
            return say.of("lexicon.nothing");
        }
        return switch (facet) {
            case KIND -> say.label("kind." + code);
            case RANK -> say.label("rank." + code);
            case CATEGORY -> names.category(code);
            case SUBJECT, URGENT -> say.of("lexicon.target." + code);
            case WORD -> code;
        };
    }

    String category(String code) {
        return code == null ? say.of("lexicon.none") : names.category(code);
    }

    String move(Trial.Move move) {
        return name(move, move.from()) + " → " + name(move, move.to());
    }

    /** In a trial the office is where the case would go. */
    private String name(Trial.Move move, String code) {
        if (code.isEmpty()) {
            return say.of("lexicon.none");
        }
        return move.facet() == Facet.SUBJECT ? names.office(code) : target(move.facet(), code);
    }
}
