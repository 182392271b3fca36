package vn.langnghe.office.staff;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.office.staff.PasswordCheck.Guesser;
import vn.langnghe.office.staff.PasswordCheck.Proof;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;

/** Accounts of staff: who may come in, and as whom. */
@UseCase
public class Accounts {
    @Inject
    Sql sql;

    @Inject
    PasswordCheck check;

    @Inject
    GuessAlarm alarm;

    @Inject
    Devices devices;

    @Inject
    FactorRows factors;

    @Inject
    Sessions sessions;

    @Inject
    StaffRows rows;

    @Inject
    Ledger ledger;

    /**
     * The person with this name and password, and the second factor where the account has one. Unknown name, wrong
     * password, wrong or missing code: the same answer.
     *
     * @throws Refusal {@code office.refused.wait} after too many misses, {@code office.refused.busy}
     */
    public Optional<StaffMember> login(LoginTry typed) {
        return right(typed, true) ? rows.find(typed.username()) : Optional.empty();
    }

    private boolean right(LoginTry typed, boolean withFactor) {
        if (!Username.possible(typed.username())) {
            return false;
        }
        Guesser who = new Guesser(typed.username(), devices.known(typed.username(), typed.device()));
        int before = check.misses(who);
        boolean right = check.right(who, typed.password(), () -> proof(typed, withFactor));
        int after = check.misses(who);
        if (!right && after > before) {
            alarm.missed(
                    rows.credentials(typed.username())
                            .map(StaffRows.Credentials::id)
                            .orElse(0L),
                    after);
        }
        return right;
    }

    private Optional<Proof> proof(LoginTry typed, boolean withFactor) {
        return rows.credentials(typed.username())
                .map(known -> new Proof(known.hash(), () -> !withFactor || second(known.id(), typed)));
    }

    private boolean second(long id, LoginTry typed) {
        Optional<FactorRows.Factor> factor = factors.find(id).filter(one -> one.confirmedAt() != null);
        return factor.isEmpty() || factors.take(id, factor.get(), typed.otp()) || recovered(id, typed);
    }

    private boolean recovered(long id, LoginTry typed) {
        boolean taken = factors.takeRecovery(id, typed.otp());
        if (taken) {
            String details = "staff=" + id + ";left=" + factors.recoveryLeft(id);
            ledger.append(new LedgerEvent("", "STAFF_RECOVERY_USED", "staff:" + typed.username(), details));
        }
        return taken;
    }

    /**
     * Somebody who is logged in proves anew to be the owner of the account, by the password alone.
     *
     * @throws Refusal {@code office.refused.own-password}
     */
    public void prove(StaffMember member, char[] password) {
        if (!right(LoginTry.of(member.username(), password, ""), false)) {
            throw new Refusal("office.refused.own-password").about("password");
        }
    }

    /** The same with the second factor, where there is one. */
    public void prove(StaffMember member, char[] password, String otp) {
        if (!right(LoginTry.of(member.username(), password, otp), true)) {
            throw new Refusal("office.refused.own-proof").about("password");
        }
    }

    /** What a device keeps after a login, so that strangers who guess do not make it wait. */
    public String deviceMark(StaffMember member) {
        return devices.mark(member.username());
    }

    /** Active accounts only: whoever was disabled is gone with the next request. */
    public Optional<StaffMember> find(String username) {
        return username == null ? Optional.empty() : rows.find(username);
    }

    /** The same by the account's number. */
    public Optional<StaffMember> find(long id) {
        return rows.find(id);
    }

    /** The name behind a username, of closed accounts too: history keeps it. */
    public Optional<String> displayName(String username) {
        return rows.displayName(username);
    }

    /** By name. */
    public List<StaffMember> of(String office, StaffRole role) {
        return rows.of(office, role);
    }

    /** Everybody with an active account, with the lent roles of today. */
    public List<StaffMember> all() {
        return rows.all();
    }

    /**
     * The own password; other sessions and tokens end.
     *
     * @param fresh 10 to 256 characters
     */
    public void changePassword(StaffMember member, char[] current, char[] fresh, String ownKey) {
        AccountForm.checkPassword(fresh);
        prove(member, current);
        sql.update("update staff set password_hash = ? where id = ?", check.hash(fresh), member.id());
        sessions.proofChanged(member.id(), ownKey);
        ledger.append(new LedgerEvent("", "STAFF_PASSWORD", member.actor(), "staff=" + member.id()));
    }
}
