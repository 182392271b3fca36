package vn.langnghe.casework.reveal;

import java.time.Instant;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.platform.Row;
import vn.langnghe.seal.Context;

/**
 * One request, without what people wrote.
 *
 * @param session number of the login session in which it can be opened; 0 for none
 * @param openUntil end of the fifteen minutes; null before it is approved
 */
public record Reveal(
        String id,
        String caseId,
        String number,
        Kind kind,
        String category,
        RevealWay way,
        FieldSet set,
        String reason,
        String askedBy,
        Instant askedAt,
        long session,
        RevealState state,
        String decidedBy,
        Instant decidedAt,
        Instant openUntil,
        Instant openedAt) {
    static final String SELECT = "select r.id, r.case_id, c.number, c.kind, c.category, r.way, r.field_set, r.reason,"
            + " r.asked_by, r.asked_at, r.session_id, r.state, r.decided_by, r.decided_at, r.opened_at, r.purpose_sealed, r.decision_sealed"
            + " from reveal r join case_file c on c.id = r.case_id where ";

    static Reveal of(Row row) {
        RevealState state = row.constant("state", RevealState.class);
        Instant decided = row.instant("decided_at");
        return new Reveal(
                row.text("id"),
                row.text("case_id"),
                row.text("number"),
                row.constant("kind", Kind.class),
                row.text("category"),
                row.constant("way", RevealWay.class),
                row.constant("field_set", FieldSet.class),
                row.text("reason"),
                row.text("asked_by"),
                row.instant("asked_at"),
                row.big("session_id"),
                state,
                row.text("decided_by"),
                decided,
                state == RevealState.APPROVED ? decided.plus(OpeningDesk.WINDOW) : null,
                row.instant("opened_at"));
    }

    /** Where the envelope of what its author wrote belongs. */
    static Context purpose(String caseId, String id) {
        return new Context("reveal", caseId, "purpose:" + id);
    }

    /** Where the envelope of the custodian's sentence belongs. */
    static Context decision(String caseId, String id) {
        return new Context("reveal", caseId, "decision:" + id);
    }
}
