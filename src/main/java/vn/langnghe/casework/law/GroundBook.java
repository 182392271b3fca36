package vn.langnghe.casework.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.facts.Kind;

/** All grounds the law and the office's own rules know, in their place. Immutable, pure. */
record GroundBook(List<LegalGround> rows) {
    private static final String TO_FILL = "‹";

    List<LegalGround> of(CaseAction act, Kind kind, LocalDate day) {
        return rows.stream().filter(row -> row.serves(act, kind, day)).toList();
    }

    /** Whether the law lets nobody do this without a ground of the list. */
    boolean asks(CaseAction act) {
        return rows.stream().anyMatch(row -> row.act() == act);
    }

    /**
     * The ground of that code.
     *
     * @param code null for the first, where the act may leave it out
     * @param checked the answers of the checklist, by question
     * @throws FieldRefused when the list has none for this act, kind and day, or the checklist says otherwise
     */
    LegalGround require(CaseAction act, Kind kind, LocalDate day, String code, Map<String, Boolean> checked) {
        List<LegalGround> known = of(act, kind, day);
        boolean first = code == null && act.optional().contains(Field.GROUND);
        LegalGround ground = known.stream()
                .filter(row -> first || row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new FieldRefused(Field.GROUND, "casework.refused.ground", code, listed(known)));
        if (ground.unmet() != null && !Boolean.FALSE.equals(checked.get(ground.unmet()))) {
            throw new FieldRefused(Field.GROUND, "casework.refused.groundChecked", ground.label(), ground.basis());
        }
        return ground;
    }

    private static String listed(List<LegalGround> known) {
        return known.isEmpty()
                ? "–"
                : known.stream().map(row -> row.code() + " – " + row.words()).collect(Collectors.joining("; "));
    }

    /** @throws FieldRefused when a place of the draft was left for somebody to write */
    static void written(Field field, String text) {
        if (text != null && text.contains(TO_FILL)) {
            throw new FieldRefused(field, "casework.refused.unfilled", field.code());
        }
    }
}
