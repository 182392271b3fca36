package vn.langnghe.casework.clock;

import java.time.LocalDate;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.facts.Complaint;
import vn.langnghe.casework.facts.Kind;

/**
 * What clocks know of the case they belong to.
 *
 * @param complaint what a signed complaint is, null for all that is none
 * @param publicity what became of its result
 */
public record ClockedCase(
        String id, Kind kind, Complaint complaint, CaseStatus status, LocalDate receivedOn, Publicity publicity) {}
