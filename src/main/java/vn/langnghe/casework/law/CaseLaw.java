package vn.langnghe.casework.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.langnghe.casework.action.CaseAction;

/**
 * What the law says of one case, for staff.
 *
 * @param checklist the questions of its kind with what was found
 * @param grounds of the acts that the present status knows
 * @param numbers its numbers in the registers of the offices it came to
 * @param signedOn when the signed paper was registered as received, or null
 * @param acceptedOn the day of the decision to accept, or null
 * @param group the group that signed it, if many people did
 * @param withdrawal what was taken back last, if anything
 * @param tasks what its flags oblige to, by due day
 */
public record CaseLaw(
        List<Checked> checklist,
        List<LegalGround> grounds,
        List<IncomingNumber> numbers,
        LocalDate signedOn,
        LocalDate acceptedOn,
        Optional<GroupPaper> group,
        Optional<Withdrawal> withdrawal,
        List<CaseTask> tasks) {
    public List<LegalGround> groundsOf(CaseAction act) {
        return grounds.stream().filter(ground -> ground.act() == act).toList();
    }
}
