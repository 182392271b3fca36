package vn.langnghe.casework.clock;

import java.util.List;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.deadline.Term;

/** Whether a term may be extended once more: by its ground, then by its own cap. Pure. */
final class Extending {
    private Extending() {}

    /**
     * The ground that is meant.
     *
     * @param code as it was named, or null for the first
     * @throws FieldRefused when the term has no such ground
     */
    static ExtensionGround ground(Term term, List<ExtensionGround> grounds, String code) {
        return grounds.stream()
                .filter(row -> code == null || row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> noGround(term, grounds, code));
    }

    private static FieldRefused noGround(Term term, List<ExtensionGround> grounds, String code) {
        if (grounds.isEmpty()) {
            return new FieldRefused(Field.DAYS, "casework.refused.noExtension", term.label(), term.basis());
        }
        String known =
                String.join(", ", grounds.stream().map(ExtensionGround::code).toList());
        return new FieldRefused(Field.GROUND, "casework.refused.extensionGround", code, known, term.basis());
    }

    /** @throws FieldRefused naming the bound and its law */
    static void check(Term term, Clock clock, ExtensionGround ground, int units) {
        String most = term.unit().of(ground.unitsEach());
        if (units > ground.unitsEach()) {
            throw new FieldRefused(Field.DAYS, "casework.refused.extensionEach", ground.label(), most, ground.basis());
        }
        if (times(clock) >= ground.timesMost()) {
            throw new FieldRefused(
                    Field.GROUND,
                    "casework.refused.extensionTimes",
                    ground.label(),
                    ground.timesMost(),
                    ground.basis());
        }
        if (!term.allows(clock.extension() + units)) {
            String all = term.unit().of(term.extensionCap());
            throw new FieldRefused(Field.DAYS, "casework.refused.cap", term.label(), all, term.basis());
        }
    }

    private static long times(Clock clock) {
        return clock.events().stream()
                .filter(event -> event.what() == ClockEvent.What.EXTENDED)
                .count();
    }
}
