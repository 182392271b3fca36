package vn.langnghe.office.staff;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.otp.OneTimeKey;
import vn.langnghe.seal.otp.Totp;

/**
 * The second factor of an account: enrolled by its owner with the password, confirmed by a first code, asked at every
 * login from then on. Ten recovery codes, shown once, stand in for a lost telephone.
 */
@UseCase
public class SecondFactor {
    static final int RECOVERY_CODES = 10;

    private static final String ISSUER = "Lắng Nghe";

    /** What the owner types or scans. */
    public record Enrolment(String address, String text) {}

    @Inject
    FactorRows rows;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    FactorDuty duty;

    @Inject
    Ledger ledger;

    public boolean on(StaffMember member) {
        return rows.confirmed(member.id());
    }

    /** Whether the person has to enrol before anything else opens. */
    public boolean missing(StaffMember member) {
        return duty.missing(member);
    }

    /** Whether the person's roles ask for it. */
    public boolean needed(StaffMember member) {
        return duty.needed(member);
    }

    public int recoveryLeft(StaffMember member) {
        return rows.recoveryLeft(member.id());
    }

    /**
     * Draws a new secret. Until it is confirmed nothing changes for the login.
     *
     * @throws Refusal {@code office.refused.own-password}, or when the account has a second factor already
     */
    public void begin(StaffMember member, char[] password) {
        accounts.prove(member, password);
        if (on(member)) {
            throw new Refusal("office.refused.factor-on");
        }
        rows.begin(member.id());
    }

    /** The secret that waits for its first code; empty when there is none. */
    public Optional<Enrolment> begun(StaffMember member) {
        return rows.find(member.id())
                .filter(factor -> factor.confirmedAt() == null)
                .map(factor -> new Enrolment(
                        Totp.address(factor.secret(), ISSUER, member.username()), Totp.text(factor.secret())));
    }

    /**
     * Switches it on with the first code; other sessions and tokens end.
     *
     * @return the recovery codes, which nobody can ever show again
     * @throws Refusal {@code office.refused.otp}
     */
    public List<String> confirm(StaffMember member, String typed, String ownKey) {
        rows.find(member.id())
                .filter(one -> one.confirmedAt() == null && rows.take(member.id(), one, typed))
                .orElseThrow(() -> new Refusal("office.refused.otp").about("otp"));
        rows.confirm(member.id());
        sessions.proofChanged(member.id(), ownKey);
        note("STAFF_FACTOR_ON", member);
        return freshCodes(member);
    }

    /** New recovery codes in place of the old ones. */
    public List<String> newCodes(StaffMember member, char[] password, String otp) {
        accounts.prove(member, password, otp);
        if (!on(member)) {
            throw new Refusal("office.refused.otp").about("otp");
        }
        note("STAFF_RECOVERY_RENEWED", member);
        return freshCodes(member);
    }

    /** Switches it off, where the roles allow it; other sessions and tokens end. */
    public void drop(StaffMember member, char[] password, String otp, String ownKey) {
        if (needed(member)) {
            throw new Refusal("office.refused.factor-needed");
        }
        accounts.prove(member, password, otp);
        rows.forget(member.id());
        sessions.proofChanged(member.id(), ownKey);
        note("STAFF_FACTOR_OFF", member);
    }

    /** Takes it off an account; for the book of accounts, which says who did it and ends what is open. */
    public void forget(long staffId) {
        rows.forget(staffId);
    }

    private List<String> freshCodes(StaffMember member) {
        rows.forgetRecovery(member.id());
        List<String> codes =
                Stream.generate(OneTimeKey::freshRecovery).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> rows.keepRecovery(member.id(), code));
        return codes;
    }

    private void note(String what, StaffMember member) {
        ledger.append(new LedgerEvent("", what, member.actor(), "staff=" + member.id()));
    }
}
