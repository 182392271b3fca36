package vn.langnghe.casework.law;

import java.util.List;
import vn.langnghe.casework.action.CaseAction;

/**
 * What the law says of one case, for staff.
 *
 * @param checklist the questions of its kind with what was found
 * @param grounds of the acts that the present status knows
 */
public record CaseLaw(List<Checked> checklist, List<LegalGround> grounds) {
    public List<LegalGround> groundsOf(CaseAction act) {
        return grounds.stream().filter(ground -> ground.act() == act).toList();
    }
}
