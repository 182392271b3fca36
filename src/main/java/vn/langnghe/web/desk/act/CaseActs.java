package vn.langnghe.web.desk.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.web.desk.CaseRequest;
import vn.langnghe.web.desk.QueueQuery;

/** Hands a pressed button to the heart and says which page comes after it. */
@ApplicationScoped
public class CaseActs {
    @Inject
    private Casework casework;

    /**
     * Carries the action out.
     *
     * @throws vn.langnghe.platform.Refusal when the heart says no
     */
    public void act(StaffMember who, CaseRequest asked, CaseView seen) {
        ActionRequest ask = asked.asked();
        casework.act(who, asked.number(), ask.action() == CaseAction.CLASSIFY ? onlyChanges(ask, seen) : ask);
    }

    /** A classification sends what it shows; what is so already must not look like a change. */
    private static ActionRequest onlyChanges(ActionRequest ask, CaseView seen) {
        Map<Field, String> fields = ask.fields();
        fields.entrySet().removeIf(e -> FieldChoices.unchanged(e.getKey(), e.getValue(), seen));
        return ask;
    }

    /** The case again, or the queue when the action took the case out of this person's sight. */
    public String wayAfter(StaffMember who, CaseRequest asked) {
        String done = "&done=" + asked.open();
        return sees(who, asked.number())
                ? CaseRequest.address(asked.number(), asked.back()) + done
                : QueueQuery.PATH + "?view=" + asked.back() + done + "&case=" + asked.number();
    }

    private boolean sees(StaffMember who, String number) {
        try {
            casework.visible(who, number);
            return true;
        } catch (CaseNotFound e) {
            return false;
        }
    }
}
