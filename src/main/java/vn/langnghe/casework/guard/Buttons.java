package vn.langnghe.casework.guard;

import java.util.function.Predicate;
import vn.langnghe.casework.action.CaseAction;

/** Who may press what: the table, the rights of the person, and nothing for the accused. Guards are asked after it. Pure. */
public final class Buttons {
    private Buttons() {}

    /**
     * Whether the table gives the action to this person, whatever the guards say.
     *
     * @param may the rights of the person on this case
     */
    public static boolean inTable(CaseAction action, Situation situation, Predicate<CaseAction> may) {
        return !situation.accused() && action.from().contains(situation.status()) && may.test(action);
    }

    /** Whether the button is drawn: everything that can be known before the fields are filled. */
    public static boolean offers(CaseAction action, Situation situation, Predicate<CaseAction> may) {
        return inTable(action, situation, may)
                && Guard.against(action, situation).isEmpty();
    }
}
