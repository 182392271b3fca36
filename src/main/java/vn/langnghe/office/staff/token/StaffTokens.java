package vn.langnghe.office.staff.token;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.langnghe.office.staff.Accounts;
import vn.langnghe.office.staff.LoginTry;
import vn.langnghe.office.staff.SecondFactor;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.Seal;

/** Gives tokens to programs and knows them again; only their hashes are kept. */
@UseCase
public class StaffTokens {
    /** How long one opens the API. */
    private static final Duration LIFE = Duration.ofHours(8);

    private static final Pattern FORM = Pattern.compile("[\\w-]{43}");
    private static final int BYTES = 32;

    @Inject
    Accounts accounts;

    @Inject
    SecondFactor factor;

    @Inject
    Seal seal;

    @Inject
    Sql sql;

    @Inject
    Now now;

    /** Empty as for {@link Accounts#login}, and for whoever must enrol a second factor first. */
    public Optional<IssuedToken> issue(LoginTry typed) {
        return accounts.login(typed).filter(member -> !factor.missing(member)).map(this::issueTo);
    }

    private IssuedToken issueTo(StaffMember member) {
        Instant at = now.instant();
        sql.update("delete from staff_token where staff_id = ? and expires_at <= ?", member.id(), at);
        String token = seal.token(BYTES);
        sql.update(
                "insert into staff_token (token_hash, staff_id, expires_at) values (?, ?, ?)",
                hash(token),
                member.id(),
                at.plus(LIFE));
        return new IssuedToken(token, at.plus(LIFE));
    }

    /** Whose it is; empty for whatever is no token of ours, has expired or belongs to a disabled account. */
    public Optional<StaffMember> owner(String token) {
        if (token == null || !FORM.matcher(token).matches()) {
            return Optional.empty();
        }
        return sql.one(
                        "select staff_id from staff_token where token_hash = ? and expires_at > ?",
                        row -> row.big("staff_id"),
                        hash(token),
                        now.instant())
                .flatMap(accounts::find)
                .filter(member -> !factor.missing(member));
    }

    private byte[] hash(String token) {
        return seal.hash(token.getBytes(StandardCharsets.US_ASCII));
    }
}
