package vn.langnghe.casework;

import jakarta.inject.Inject;
import java.util.Map;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.RequiredFields;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.Codes;
import vn.langnghe.platform.transaction.UseCase;

/**
 * The gate of the counter: whoever receives visitors takes the signed paper for a case that is on it by number, and learns
 * number and status, nothing else.
 */
@UseCase
public class Counter {
    @Inject
    private Casework casework;

    /** All that is told. */
    public record Registered(String number, CaseStatus status) {}

    /**
     * Registers the signed paper.
     *
     * @param fields those of {@link CaseAction#REGISTER_SIGNED}
     * @throws CaseNotFound when there is no open case of that number, or the person's office is what it is about
     * @throws vn.langnghe.platform.Refusal when case or fields do not allow it
     */
    public Registered register(StaffMember who, String number, Map<Field, String> fields) {
        if (!who.has(StaffRole.OPERATOR) || !Codes.possible(number)) {
            throw new CaseNotFound();
        }
        CaseFile file = casework.held(who, number);
        ActionRequest ask = new ActionRequest(CaseAction.REGISTER_SIGNED, file.version(), fields);
        casework.mayRegister(ask.action(), file, who);
        RequiredFields.check(ask);
        casework.carryOut(file, ask, who.actor());
        if (file.hands().registeredBy() == null) {
            file.hands().registeredBy(who.actor());
        }
        return new Registered(file.number(), file.status());
    }
}
