package vn.langnghe.casework.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.Field;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;

/** Which cases are papers of many people. Rows are only ever added; the newest one of a case counts. */
@ApplicationScoped
public class GroupPapers {
    @Inject
    Sql sql;

    @Inject
    Now now;

    public Optional<GroupPaper> of(String caseId) {
        return sql.one(
                "select signers, representatives, appointment from group_paper where case_id = ? order by seq desc limit 1",
                row -> new GroupPaper(row.number("signers"), row.number("representatives"), row.text("appointment")),
                caseId);
    }

    /** How many signed; 1 where nobody registered a group. */
    public int signers(String caseId) {
        return of(caseId).map(GroupPaper::signers).orElse(1);
    }

    /** @throws vn.langnghe.casework.action.FieldRefused when the law knows no such group */
    public GroupPaper record(String caseId, ActionRequest ask, String actor) {
        GroupPaper group =
                GroupPaper.of(ask.get(Field.SIGNERS), ask.get(Field.REPRESENTATIVES), ask.get(Field.DOCUMENT_NUMBER));
        sql.update(
                "insert into group_paper (case_id, seq, signers, representatives, appointment, made_at, actor)"
                        + " select ?, 1 + count(*), ?, ?, ?, ?, ? from group_paper where case_id = ?",
                caseId,
                group.signers(),
                group.representatives(),
                group.appointment(),
                now.instant(),
                actor,
                caseId);
        return group;
    }
}
