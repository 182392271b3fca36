package vn.langnghe.office.staff.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.langnghe.platform.DuplicateKey;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Sql;

/** Writes the row of an account that was not there. */
@ApplicationScoped
class NewAccount {
    @Inject
    Sql sql;

    @Inject
    Now now;

    /**
     * The account without any role.
     *
     * @param username and {@code displayName} that were checked
     * @param hash of its password
     * @param active whether its owner may come in
     * @return its id
     * @throws Refusal {@code office.refused.username-taken}
     */
    long insert(String username, String displayName, String hash, boolean active) {
        try {
            sql.update(
                    "insert into staff (username, display_name, password_hash, active, created_at)"
                            + " values (?, ?, ?, ?, ?)",
                    username,
                    displayName,
                    hash,
                    active,
                    now.instant());
        } catch (DuplicateKey e) {
            throw new Refusal("office.refused.username-taken", username).about("username");
        }
        return sql.one("select id from staff where username = ?", row -> row.big("id"), username)
                .orElseThrow();
    }
}
