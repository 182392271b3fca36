package vn.langnghe.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;

/** The lists of restricted cases: who may know of each. Never empty while the case is restricted. */
@ApplicationScoped
public class Readers {
    @Inject
    private Sql sql;

    @Inject
    private Now now;

    /** Usernames, in order. */
    public Set<String> of(String caseId) {
        return new TreeSet<>(
                sql.list("select username from case_reader where case_id = ?", row -> row.text("username"), caseId));
    }

    /** Who is on the list already stays as they are. */
    public void add(String caseId, String username, String by) {
        sql.update(
                "insert into case_reader (case_id, username, added_by, added_at) values (?, ?, ?, ?)"
                        + " on duplicate key update username = username",
                caseId,
                username,
                by,
                now.instant());
    }

    public void remove(String caseId, String username) {
        sql.update("delete from case_reader where case_id = ? and username = ?", caseId, username);
    }

    public void clear(String caseId) {
        sql.update("delete from case_reader where case_id = ?", caseId);
    }
}
