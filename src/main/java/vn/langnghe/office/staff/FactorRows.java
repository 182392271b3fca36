package vn.langnghe.office.staff;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Context;
import vn.langnghe.seal.Seal;
import vn.langnghe.seal.otp.OneTimeKey;
import vn.langnghe.seal.otp.Totp;

/** The second factors as they are kept. The secret leaves its box only here. */
@ApplicationScoped
class FactorRows {
    @Inject
    Sql sql;

    @Inject
    Now now;

    @Inject
    Seal seal;

    /** @param confirmedAt null while no code was typed yet: such a factor proves nothing and asks for nothing */
    record Factor(byte[] secret, Instant confirmedAt, long lastStep) {}

    Optional<Factor> find(long staffId) {
        return sql.one(
                "select secret_sealed, confirmed_at, last_step from staff_factor where staff_id = ?",
                row -> factor(row, staffId),
                staffId);
    }

    private Factor factor(Row row, long staffId) {
        byte[] secret = seal.unboxSecret(row.bytes("secret_sealed"), place(staffId));
        return new Factor(secret, row.instant("confirmed_at"), row.big("last_step"));
    }

    boolean confirmed(long staffId) {
        return sql.one(
                        "select 1 as yes from staff_factor where staff_id = ? and confirmed_at is not null",
                        row -> true,
                        staffId)
                .isPresent();
    }

    void begin(long staffId) {
        forget(staffId);
        sql.update(
                "insert into staff_factor (staff_id, secret_sealed, begun_at) values (?, ?, ?)",
                staffId,
                seal.boxSecret(seal.random(Totp.SECRET_BYTES), place(staffId)),
                now.instant());
    }

    void confirm(long staffId) {
        sql.update("update staff_factor set confirmed_at = ? where staff_id = ?", now.instant(), staffId);
    }

    void forget(long staffId) {
        sql.update("delete from staff_recovery where staff_id = ?", staffId);
        sql.update("delete from staff_factor where staff_id = ?", staffId);
    }

    /** Takes the code of a present step, which is used up by that: of two at once one is taken. */
    boolean take(long staffId, Factor factor, String typed) {
        OptionalLong step = Totp.step(factor.secret(), typed, now.instant().getEpochSecond(), factor.lastStep());
        return step.isPresent()
                && sql.update(
                                "update staff_factor set last_step = ? where staff_id = ? and last_step < ?",
                                step.getAsLong(),
                                staffId,
                                step.getAsLong())
                        == 1;
    }

    void keepRecovery(long staffId, String code) {
        sql.update(
                "insert into staff_recovery (staff_id, code_hash) values (?, ?)",
                staffId,
                hash(OneTimeKey.recovery(code).orElseThrow()));
    }

    void forgetRecovery(long staffId) {
        sql.update("delete from staff_recovery where staff_id = ?", staffId);
    }

    /** Takes a recovery code, which is gone by that. */
    boolean takeRecovery(long staffId, String typed) {
        return OneTimeKey.recovery(typed)
                .filter(code -> sql.update(
                                "delete from staff_recovery where staff_id = ? and code_hash = ?", staffId, hash(code))
                        == 1)
                .isPresent();
    }

    int recoveryLeft(long staffId) {
        return sql.one("select count(*) as n from staff_recovery where staff_id = ?", row -> row.number("n"), staffId)
                .orElse(0);
    }

    private byte[] hash(String code) {
        return seal.digest("staff recovery", code.getBytes(US_ASCII));
    }

    private static Context place(long staffId) {
        return new Context("staff_factor", Long.toString(staffId), "secret");
    }
}
