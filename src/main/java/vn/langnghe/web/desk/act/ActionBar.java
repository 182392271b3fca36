package vn.langnghe.web.desk.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.langnghe.casework.action.AllowedAction;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.web.desk.CaseRequest;
import vn.langnghe.web.staff.Wording;

/**
 * The buttons of a case, drawn from what the table allows; the way forward stands first. Their links name no place of the
 * page: a browser that is sent to one does not put the cursor where the form asks for it.
 */
@ApplicationScoped
public class ActionBar {
    private static final Set<CaseAction> FORWARD =
            Set.of(CaseAction.ROUTE, CaseAction.ACCEPT, CaseAction.SUBMIT, CaseAction.APPROVE);
    /** Pressed where the proposal, the item or the answer that leaves stands. */
    static final Set<CaseAction> ON_THE_CARD = Set.of(
            CaseAction.CONFIRM,
            CaseAction.DECLINE,
            CaseAction.ALLEGE,
            CaseAction.REWORD,
            CaseAction.DROP,
            CaseAction.FIND,
            CaseAction.UNDO_APPROVE);

    @Inject
    private Wording say;

    /** @param open the action whose form is open, or null */
    public List<ActionButton> buttons(CaseView file, String back, CaseAction open) {
        return file.allowedActions().stream()
                .map(AllowedAction::action)
                .filter(action -> !ON_THE_CARD.contains(action))
                .sorted((a, b) -> Boolean.compare(FORWARD.contains(b), FORWARD.contains(a)))
                .map(action -> button(file, back, action, open))
                .toList();
    }

    private ActionButton button(CaseView file, String back, CaseAction action, CaseAction open) {
        String letter = ActionKeys.letter(action);
        return new ActionButton(
                say.label("action", action),
                letter,
                letter.isEmpty() ? "" : "Key" + letter,
                CaseRequest.address(file.number(), back) + "&act=" + action,
                FORWARD.contains(action) ? "btn-primary" : "",
                action == open);
    }
}
