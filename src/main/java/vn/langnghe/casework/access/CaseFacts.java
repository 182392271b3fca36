package vn.langnghe.casework.access;

import java.util.Set;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.action.CaseStatus;

/**
 * What the decision depends on, of one case.
 *
 * @param previous the status it remembers, or null
 * @param office that holds it
 * @param triageOffice that sorted it
 * @param subjectOffice that it is about, or null
 * @param registeredBy actor who took the call, or null
 * @param proposals how many acts wait for a second person
 * @param level of escalation, 0–4
 * @param sealed whether its words stand in an envelope
 * @param restricted whether only those on its list may know of it
 * @param readers usernames on that list
 */
public record CaseFacts(
        CaseStatus status,
        CaseStatus previous,
        String office,
        String triageOffice,
        String subjectOffice,
        String registeredBy,
        int proposals,
        int level,
        boolean sealed,
        boolean restricted,
        Set<String> readers) {

    static CaseFacts of(CaseFile file, Set<String> readers) {
        return new CaseFacts(
                file.status(),
                file.previousStatus(),
                file.hands().office(),
                file.hands().triage(),
                file.matter().subjectOffice(),
                file.hands().registeredBy(),
                file.openProposals(),
                file.past().level(),
                file.matter().sealed(),
                file.matter().restricted(),
                readers);
    }

    CaseFacts asSealed() {
        return new CaseFacts(
                status,
                previous,
                office,
                triageOffice,
                subjectOffice,
                registeredBy,
                proposals,
                level,
                true,
                restricted,
                readers);
    }

    /** Not (any more) with the desk that sorts what comes in. */
    boolean pastTriage() {
        return status != CaseStatus.NEW && !(status == CaseStatus.NEEDS_INFO && previous == CaseStatus.NEW);
    }
}
