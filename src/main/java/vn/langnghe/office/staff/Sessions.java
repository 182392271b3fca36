package vn.langnghe.office.staff;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.otp.OneTimeKey;

/**
 * Who is logged in, as rows: what is ended here is ended in every process, with the next request. The browser holds a
 * random key (through the web session), the row its hash.
 */
@UseCase
public class Sessions {
    /** Unused for so long, it is over. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** After this a person logs in again, however busy they were. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** So many are listed; who has more open ends them all at once. */
    public static final int SHOWN = 20;

    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    @Inject
    Sql sql;

    @Inject
    Now now;

    @Inject
    StaffRows rows;

    @Inject
    Ledger ledger;

    /** Begins one; those of this person that are over are forgotten. */
    public String begin(StaffMember member, Browser browser) {
        Instant at = now.instant();
        sql.update(
                "delete from staff_session where staff_id = ? and (created_at <= ? or seen_at <= ?)",
                member.id(),
                at.minus(LONGEST),
                at.minus(IDLE));
        String key = OneTimeKey.fresh();
        sql.update(
                "insert into staff_session (key_hash, staff_id, created_at, seen_at, browser) values (?, ?, ?, ?, ?)",
                OneTimeKey.hash(key).orElseThrow(),
                member.id(),
                at,
                at,
                browser);
        return key;
    }

    /** Whose session it is, with the rights of this moment; empty when it is over, was ended, or the account is closed. */
    public Optional<StaffMember> visitor(String key) {
        Instant at = now.instant();
        return OneTimeKey.hash(key)
                .flatMap(hash -> sql.one(
                        "select id, staff_id, seen_at from staff_session"
                                + " where key_hash = ? and created_at > ? and seen_at > ?",
                        row -> seen(row, at),
                        hash,
                        at.minus(LONGEST),
                        at.minus(IDLE)))
                .flatMap(open -> open(open, at));
    }

    /** The number of this person's open session with that key; 0, which is nobody's, when there is none. */
    public long number(StaffMember member, String key) {
        Instant at = now.instant();
        return OneTimeKey.hash(key)
                .flatMap(hash -> sql.one(
                        "select id from staff_session"
                                + " where key_hash = ? and staff_id = ? and created_at > ? and seen_at > ?",
                        row -> row.big("id"),
                        hash,
                        member.id(),
                        at.minus(LONGEST),
                        at.minus(IDLE)))
                .orElse(0L);
    }

    private record Open(long id, long staffId, boolean noted) {}

    private static Open seen(Row row, Instant at) {
        boolean noted = row.instant("seen_at").plus(SEEN_EVERY).isAfter(at);
        return new Open(row.big("id"), row.big("staff_id"), noted);
    }

    private Optional<StaffMember> open(Open session, Instant at) {
        if (!session.noted()) {
            sql.update("update staff_session set seen_at = ? where id = ?", at, session.id());
        }
        return rows.find(session.staffId());
    }

    /** Logs out. */
    public void end(String key) {
        OneTimeKey.hash(key).ifPresent(hash -> sql.update("delete from staff_session where key_hash = ?", hash));
    }

    /** How many of the person are open. */
    public int count(StaffMember member) {
        Instant at = now.instant();
        return sql.one(
                        "select count(*) as n from staff_session"
                                + " where staff_id = ? and created_at > ? and seen_at > ?",
                        row -> row.number("n"),
                        member.id(),
                        at.minus(LONGEST),
                        at.minus(IDLE))
                .orElseThrow();
    }

    /** The person's open ones: the own, then the newest; at most {@link #SHOWN}. */
    public List<SessionLine> of(StaffMember member, String ownKey) {
        Instant at = now.instant();
        byte[] own = OneTimeKey.hash(ownKey).orElse(new byte[0]);
        return sql.list(
                "select id, created_at, seen_at, browser, key_hash = ? as own from staff_session"
                        + " where staff_id = ? and created_at > ? and seen_at > ?"
                        + " order by own desc, created_at desc, id desc limit " + SHOWN,
                row -> new SessionLine(
                        row.big("id"),
                        row.instant("created_at"),
                        row.instant("seen_at"),
                        row.constant("browser", Browser.class),
                        row.flag("own")),
                own,
                member.id(),
                at.minus(LONGEST),
                at.minus(IDLE));
    }

    /** Ends one of the person's own; somebody else's id does nothing. */
    public void endOne(StaffMember member, long id) {
        if (sql.update("delete from staff_session where id = ? and staff_id = ?", id, member.id()) > 0) {
            ledger.append(new LedgerEvent("", "STAFF_SESSION_ENDED", member.actor(), "session=" + id));
        }
    }

    /** Ends all of the person's but the one that asks. */
    public void endOthers(StaffMember member, String ownKey) {
        int ended = endOthers(member.id(), ownKey);
        ledger.append(new LedgerEvent("", "STAFF_SESSIONS_ENDED", member.actor(), "sessions=" + ended));
    }

    private int endOthers(long staffId, String ownKey) {
        return OneTimeKey.hash(ownKey)
                .map(own -> sql.update("delete from staff_session where staff_id = ? and key_hash <> ?", staffId, own))
                .orElseGet(() -> sql.update("delete from staff_session where staff_id = ?", staffId));
    }

    /** What proved the person has changed: other logins end, and so do the tokens of programs. */
    void proofChanged(long staffId, String ownKey) {
        endOthers(staffId, ownKey);
        sql.update("delete from staff_token where staff_id = ?", staffId);
    }

    /** Everything that is open ends: sessions and tokens. */
    public void endAll(long staffId) {
        proofChanged(staffId, null);
    }
}
