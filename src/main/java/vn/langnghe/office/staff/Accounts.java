package vn.langnghe.office.staff;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.office.Offices;
import vn.langnghe.office.staff.PasswordCheck.Guesser;
import vn.langnghe.office.staff.PasswordCheck.Proof;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.platform.DuplicateKey;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.Passwords;
import vn.langnghe.seal.Seal;

/** Accounts of staff: who may come in, as whom, and with which tokens. */
@UseCase
public class Accounts {
    /** How long a token opens the API. */
    public static final Duration TOKEN_LIFE = Duration.ofHours(8);

    private static final Pattern TOKEN = Pattern.compile("[\\w-]{43}");
    private static final int TOKEN_BYTES = 32;
    private static final int DEMO_ROUNDS = 1_000;
    private static final int LONGEST_NAME = 120;

    @Inject
    Sql sql;

    @Inject
    Now now;

    @Inject
    Seal seal;

    @Inject
    Passwords passwords;

    @Inject
    PasswordCheck check;

    @Inject
    GuessAlarm alarm;

    @Inject
    Devices devices;

    @Inject
    FactorRows factors;

    @Inject
    FactorDuty duty;

    @Inject
    Sessions sessions;

    @Inject
    StaffRows rows;

    @Inject
    Offices offices;

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

    /** A token for programs; empty as for {@link #login}, and for whoever must enrol a second factor first. */
    public Optional<IssuedToken> token(LoginTry typed) {
        return login(typed).filter(member -> !duty.missing(member)).map(this::issueToken);
    }

    private IssuedToken issueToken(StaffMember member) {
        Instant at = now.instant();
        sql.update("delete from staff_token where staff_id = ? and expires_at <= ?", member.id(), at);
        String token = seal.token(TOKEN_BYTES);
        sql.update(
                "insert into staff_token (token_hash, staff_id, expires_at) values (?, ?, ?)",
                hash(token),
                member.id(),
                at.plus(TOKEN_LIFE));
        return new IssuedToken(token, at.plus(TOKEN_LIFE));
    }

    /** Empty for whatever is no token of ours, has expired or belongs to a disabled account. */
    public Optional<StaffMember> byToken(String token) {
        if (token == null || !TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        return sql.one(
                        "select staff_id from staff_token where token_hash = ? and expires_at > ?",
                        row -> row.big("staff_id"),
                        hash(token),
                        now.instant())
                .flatMap(rows::find)
                .filter(member -> !duty.missing(member));
    }

    /**
     * The own password; other sessions and tokens end.
     *
     * @param fresh 10 to 256 characters
     */
    public void changePassword(StaffMember member, char[] current, char[] fresh, String ownKey) {
        checkPassword(fresh);
        prove(member, current);
        sql.update("update staff set password_hash = ? where id = ?", check.hash(fresh), member.id());
        sessions.proofChanged(member.id(), ownKey);
        ledger.append(new LedgerEvent("", "STAFF_PASSWORD", member.actor(), "staff=" + member.id()));
    }

    /**
     * For accounts whose password the start prints anyway: a cheaper hash, so that a demo starts and logs in at once.
     * All others are opened by {@link Invitations}.
     *
     * @param username 2 to 40 of a-z, 0-9, dot and dash, a letter first
     * @param password 10 to 256 characters
     */
    public void createDemo(String username, String displayName, char[] password, Set<Grant> grants) {
        checkPassword(password);
        keep(username, displayName, passwords.hash(password, DEMO_ROUNDS), grants);
    }

    private void keep(String username, String displayName, String hash, Set<Grant> grants) {
        checkNames(username, displayName, grants);
        try {
            sql.update(
                    "insert into staff (username, display_name, password_hash, active, created_at)"
                            + " values (?, ?, ?, true, ?)",
                    username,
                    Vietnamese.clean(displayName),
                    hash,
                    now.instant());
        } catch (DuplicateKey e) {
            throw new Refusal("office.refused.username-taken", username).about("username");
        }
        long id = rows.find(username).orElseThrow().id();
        sql.batch(
                "insert into staff_grant (staff_id, office, role) values (?, ?, ?)",
                grants.stream()
                        .map(grant -> new Object[] {id, grant.office(), grant.role()})
                        .toList());
    }

    private void checkNames(String username, String displayName, Set<Grant> grants) {
        checkUsername(username);
        checkDisplayName(displayName);
        for (Grant grant : grants) {
            if (offices.find(grant.office()).isEmpty()) {
                throw new Refusal("office.refused.no-office", grant.office()).about("grants");
            }
        }
    }

    /** @throws Refusal {@code office.refused.username} */
    public static void checkUsername(String username) {
        if (!Username.possible(username)) {
            throw new Refusal("office.refused.username").about("username");
        }
    }

    static void checkDisplayName(String displayName) {
        if (Vietnamese.blank(displayName) || displayName.length() > LONGEST_NAME) {
            throw new Refusal("office.refused.display-name", LONGEST_NAME).about("displayName");
        }
    }

    static void checkPassword(char[] password) {
        if (password.length < PasswordCheck.SHORTEST || password.length > PasswordCheck.LONGEST) {
            throw new Refusal("office.refused.password-length", PasswordCheck.SHORTEST, PasswordCheck.LONGEST)
                    .about("password");
        }
    }

    private byte[] hash(String token) {
        return seal.hash(token.getBytes(StandardCharsets.US_ASCII));
    }
}
