package vn.langnghe.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.langnghe.casework.CitizenActs;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;

/** Sees to it that a case says when its sender does not get our letters: once, until a mail from there comes again. */
@ApplicationScoped
class Unreachable {
    @Inject
    private Sql sql;

    @Inject
    private CitizenActs citizen;

    @Inject
    private Now now;

    /**
     * @param caseId null for a letter to staff: no case is found that could say it
     * @param code why, as for {@link AddressBook#cameBack}
     */
    void tell(String caseId, String code) {
        int first = sql.update(
                "update letter_contact set unreachable_at = ? where case_id = ? and unreachable_at is null",
                now.instant(),
                caseId);
        if (first == 1) {
            citizen.unreachable(caseId, code);
        }
    }

    void reached(String caseId) {
        sql.update("update letter_contact set unreachable_at = null where case_id = ?", caseId);
    }
}
