package vn.langnghe.office.staff;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.otp.OneTimeKey;

/**
 * One-time links by which a person sets name and password: the first ones of a new account, or a new password where the
 * old one is lost. 128 random bits, kept as a hash, for a day, for one use; a second link takes the place of the first.
 */
@UseCase
public class Invitations {
    public static final int LIFE_HOURS = 24;

    /** In place of a password hash; matches nothing. An account with it waits for its owner. */
    public static final String NO_PASSWORD = "-";

    @Inject
    Sql sql;

    @Inject
    Now now;

    @Inject
    PasswordCheck check;

    @Inject
    Sessions sessions;

    @Inject
    StaffRows rows;

    @Inject
    Ledger ledger;

    /**
     * Whom a link is for.
     *
     * @param fresh the account has no owner yet: the name is asked as well
     */
    public record Invited(long staffId, String username, boolean fresh, String createdBy) {}

    /** Makes a link for this account; earlier ones are void. Whoever hands it out has been asked for it by the owner. */
    public String issue(long staffId, String by) {
        Instant at = now.instant();
        sql.update("delete from staff_invitation where staff_id = ?", staffId);
        String key = OneTimeKey.fresh();
        sql.update(
                "insert into staff_invitation (key_hash, staff_id, created_by, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?)",
                OneTimeKey.hash(key).orElseThrow(),
                staffId,
                by,
                at,
                at.plus(Duration.ofHours(LIFE_HOURS)));
        return key;
    }

    /** Empty for a forged, used, replaced or expired link, and for one to a closed account. Changes nothing. */
    public Optional<Invited> look(String key) {
        return OneTimeKey.hash(key)
                .flatMap(hash -> sql.one(
                        "select i.staff_id, i.created_by, s.username, s.active from staff_invitation i"
                                + " join staff s on s.id = i.staff_id where i.key_hash = ? and i.expires_at > ?"
                                + " and (s.active = true or s.password_hash = ?)",
                        row -> new Invited(
                                row.big("staff_id"), row.text("username"), !row.flag("active"), row.text("created_by")),
                        hash,
                        now.instant(),
                        NO_PASSWORD));
    }

    /**
     * Uses a link up. Whoever was logged in to the account is logged out.
     *
     * @param displayName looked at for a new account only
     * @return whose it was, or empty as for {@link #look}
     */
    public Optional<Invited> accept(String key, String displayName, char[] password) {
        Optional<Invited> known = look(key);
        if (known.isEmpty()) {
            return known;
        }
        AccountForm.checkPassword(password);
        if (known.get().fresh()) {
            AccountForm.checkDisplayName(displayName);
        }
        String hash = check.hash(password);
        return known.filter(one -> used(key)).map(one -> settle(one, displayName, hash));
    }

    /** Of two who use it at once one succeeds. */
    private boolean used(String key) {
        return OneTimeKey.hash(key)
                .filter(hash -> sql.update("delete from staff_invitation where key_hash = ?", hash) == 1)
                .isPresent();
    }

    private Invited settle(Invited one, String displayName, String hash) {
        if (one.fresh()) {
            sql.update(
                    "update staff set display_name = ?, active = true where id = ?",
                    Vietnamese.clean(displayName),
                    one.staffId());
        }
        sql.update("update staff set password_hash = ? where id = ?", hash, one.staffId());
        sessions.endAll(one.staffId());
        String what = one.fresh() ? "STAFF_JOINED" : "STAFF_PASSWORD_RESET";
        ledger.append(new LedgerEvent(
                "", what, "staff:" + one.username(), "staff=" + one.staffId() + ";link=" + one.createdBy()));
        return one;
    }
}
