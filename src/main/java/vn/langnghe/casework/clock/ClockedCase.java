package vn.langnghe.casework.clock;

import java.time.LocalDate;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.facts.Kind;

/** What clocks know of the case they belong to. */
public record ClockedCase(String id, Kind kind, CaseStatus status, LocalDate receivedOn) {}
