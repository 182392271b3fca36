package vn.langnghe.casework.track;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.action.Outcome;
import vn.langnghe.casework.answer.Allegation;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.deadline.TraceLine;

/**
 * What the citizen reads with number and code.
 *
 * @param step 1–6, the place on the six-step line
 * @param dueTerm code of the term that {@code dueBy} belongs to, or null when nothing is due
 * @param office name of the office that has it, or null while it is with the reception desk or the case is sealed
 * @param findings what was alleged with what was found, while an answer stands
 * @param identityViews how often somebody saw who sent it; {@code lastIdentityView} null when nobody did
 * @param actions what the citizen may do now
 */
public record TrackView(
        String number,
        CaseStatus status,
        CaseStatus previousStatus,
        Outcome outcome,
        Kind kind,
        boolean sealed,
        int step,
        List<StepLine> steps,
        String office,
        Instant receivedAt,
        LocalDate dueBy,
        String dueTerm,
        boolean provisional,
        List<TraceLine> dueTrace,
        List<Line> messages,
        List<Line> questions,
        List<Allegation> findings,
        int identityViews,
        Instant lastIdentityView,
        List<CaseAction> actions) {

    /**
     * One of the six steps.
     *
     * @param at when it was reached, or null
     */
    public record StepLine(int step, boolean done, boolean now, Instant at) {}

    /** One message of the talk. */
    public record Line(MessageKind kind, String office, Instant at, String text) {}
}
