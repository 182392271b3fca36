package vn.langnghe.casework.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.GuardRefused;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.law.Withdrawal.Scope;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;

/** What senders took back. Rows are only ever added; the newest one of a case counts. */
@ApplicationScoped
public class Withdrawals {
    /** Code of the grounds that rest on a withdrawal. */
    static final String GROUND = "WITHDRAWN";

    @Inject
    Sql sql;

    @Inject
    GroupPapers groups;

    @Inject
    Now now;

    public Optional<Withdrawal> of(String caseId) {
        return sql.one(
                "select scope, people, coerced from withdrawal where case_id = ? order by seq desc limit 1",
                row -> new Withdrawal(row.constant("scope", Scope.class), row.number("people"), row.flag("coerced")),
                caseId);
    }

    /**
     * Whether the citizen has said on this case that it is taken back, and the office has still to decide: of one who
     * speaks for many, and of a denunciation, it ends nothing by itself. Said once, it stands.
     */
    public boolean asked(String caseId, Kind kind) {
        return (kind.denunciation() || groups.signers(caseId) > 1)
                && sql.one(
                                "select 1 as said from case_message where case_id = ? and kind = ? limit 1",
                                row -> row.number("said"),
                                caseId,
                                MessageKind.WITHDRAWAL)
                        .isPresent();
    }

    /** @throws vn.langnghe.casework.action.FieldRefused when a field says something that cannot be */
    public Withdrawal record(String caseId, ActionRequest ask, String actor) {
        Withdrawal taken = Withdrawal.of(ask, groups.signers(caseId));
        sql.update(
                "insert into withdrawal (case_id, seq, scope, people, coerced, made_at, actor)"
                        + " select ?, 1 + count(*), ?, ?, ?, ?, ? from withdrawal where case_id = ?",
                caseId,
                taken.scope(),
                taken.people(),
                taken.coerced(),
                now.instant(),
                actor,
                caseId);
        return taken;
    }

    /** @throws GuardRefused when a case would be ended for a withdrawal that is none, or not free, or not of all */
    public void check(String caseId, LegalGround ground) {
        if (ground != null && ground.code().equals(GROUND)) {
            int signers = groups.signers(caseId);
            of(caseId)
                    .filter(taken -> taken.frees(signers))
                    .orElseThrow(() -> new GuardRefused("casework.refused.notWithdrawn", ground.basis()));
        }
    }
}
