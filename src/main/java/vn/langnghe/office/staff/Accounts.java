package vn.langnghe.office.staff;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.langnghe.office.Offices;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.platform.DuplicateKey;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.UseCase;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.seal.Passwords;
import vn.langnghe.seal.Seal;

/** Accounts of staff: who may come in, as whom, and with which tokens. */
@UseCase
public class Accounts {
    /** How long a token opens the API. */
    public static final Duration TOKEN_LIFE = Duration.ofHours(8);

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{1,39}");
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
    StaffRows rows;

    @Inject
    Offices offices;

    /**
     * The person with this name and password.
     *
     * @throws Refusal {@code office.refused.wait} after too many misses, {@code office.refused.busy}
     */
    public Optional<StaffMember> login(String username, char[] password) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        if (password == null || !USERNAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return check.right(name, password, () -> rows.passwordHash(name)) ? rows.find(name) : Optional.empty();
    }

    /** Active accounts only: whoever was disabled is gone with the next request. */
    public Optional<StaffMember> find(String username) {
        return username == null ? Optional.empty() : rows.find(username);
    }

    /** By name. */
    public List<StaffMember> of(String office, StaffRole role) {
        return rows.of(office, role);
    }

    public IssuedToken issueToken(StaffMember member) {
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
                .flatMap(rows::find);
    }

    /**
     * Opens an account.
     *
     * @param username 2 to 40 of a-z, 0-9, dot and dash, a letter first
     * @param password 10 to 256 characters
     */
    public void create(String username, String displayName, char[] password, Set<Grant> grants) {
        checkPassword(password);
        keep(username, displayName, passwords.hash(password), grants);
    }

    /** For accounts whose password the start prints anyway: a cheaper hash, so that a demo starts and logs in at once. */
    public void createDemo(String username, String displayName, char[] password, Set<Grant> grants) {
        checkPassword(password);
        keep(username, displayName, passwords.hash(password, DEMO_ROUNDS), grants);
    }

    /** Closes an account and takes back its tokens; the history keeps the name. */
    public void disable(String username) {
        sql.update("update staff set active = false where username = ?", username);
        sql.update("delete from staff_token where staff_id in (select id from staff where username = ?)", username);
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
        if (username == null || !USERNAME.matcher(username).matches()) {
            throw new Refusal("office.refused.username").about("username");
        }
        if (Vietnamese.blank(displayName) || displayName.length() > LONGEST_NAME) {
            throw new Refusal("office.refused.display-name", LONGEST_NAME).about("displayName");
        }
        for (Grant grant : grants) {
            if (offices.find(grant.office()).isEmpty()) {
                throw new Refusal("office.refused.no-office", grant.office()).about("grants");
            }
        }
    }

    private static void checkPassword(char[] password) {
        if (password.length < PasswordCheck.SHORTEST || password.length > PasswordCheck.LONGEST) {
            throw new Refusal("office.refused.password-length", PasswordCheck.SHORTEST, PasswordCheck.LONGEST)
                    .about("password");
        }
    }

    private byte[] hash(String token) {
        return seal.hash(token.getBytes(StandardCharsets.US_ASCII));
    }
}
