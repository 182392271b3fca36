package vn.langnghe.letters;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.job.SharedTime;
import vn.langnghe.platform.transaction.UseCase;

/**
 * The outbox as its sender sees it. Each call is a transaction of its own; between {@link #open} and {@link #left} the
 * letter is on its way, so that a crash there sends it twice with the same Message-ID and never loses it.
 */
@UseCase
public class Outbox {
    /** Lines of one morning letter; more go with the next. */
    private static final int LONGEST_DIGEST = 500;

    private static final Duration GIVE_UP = Duration.ofDays(4);

    /** How many letters wait, fail for now, and were given up. */
    public record Stock(int waiting, int failing, int given) {}

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    @Inject
    private SharedTime time;

    @Inject
    private LetterWriter writer;

    @Inject
    private Guard guard;

    @Inject
    private AddressBook addresses;

    @Inject
    private Unreachable unreachable;

    /**
     * Letters that may leave now, oldest first.
     *
     * @param onlyUncopied true where nothing carries letters and only copies are made
     */
    public List<String> due(boolean onlyUncopied, int max) {
        return sql.list(
                "select id from letter where state = 'WAITING' and send_after <= ?"
                        + (onlyUncopied ? " and copied_at is null" : "")
                        + " order by send_after, id limit " + Math.max(1, max),
                row -> row.text("id"),
                now.instant());
    }

    /**
     * Takes a letter in hand, opens its envelope and writes its words. Needs the vault's key. Once this has returned a
     * letter, nobody can call it back any more.
     *
     * @return empty when it must not leave now: gone already, called back, or the guard said no
     */
    public Optional<OutgoingLetter> open(String id) {
        return waiting(id)
                .filter(this::mayGo)
                .map(row -> row.held() ? writer.digest(together(row)) : writer.single(row))
                .map(this::taken);
    }

    /** Under the lock of the letter alone: who calls it back waits, or is waited for. */
    private Optional<LetterRow> waiting(String id) {
        return sql.one(
                        "select id from letter where id = ? and state = 'WAITING' and send_after <= ? for update",
                        row -> row.text("id"),
                        id,
                        now.instant())
                .flatMap(mine -> sql.one(LetterRow.SELECT + " where l.id = ?", LetterRow::read, mine));
    }

    private OutgoingLetter taken(OutgoingLetter letter) {
        Instant at = now.instant();
        letter.letterIds()
                .forEach(id -> sql.update("update letter set taken_at = ? where id = ? and taken_at is null", at, id));
        return letter;
    }

    private boolean mayGo(LetterRow row) {
        String stops = staffStops(row.staff());
        if (!stops.isEmpty()) {
            stop(row, stops);
            return false;
        }
        Guard.Word word = guard.word(row, writer.recipient(row).address());
        switch (word.way()) {
            case GO -> {
                return true;
            }
            case STOP -> stop(row, word.code());
            default -> later(row, word.way() == Guard.Way.TOGETHER);
        }
        return false;
    }

    /** Why staff are not written to any more; empty when they are, or when the letter is a citizen's. */
    private String staffStops(LetterRow.Staff staff) {
        if (staff == null) {
            return "";
        }
        if (staff.mail() == null) {
            return "no-address";
        }
        return time.instant().isAfter(staff.until()) ? "too-late" : "";
    }

    private void later(LetterRow row, boolean together) {
        sql.update(
                "update letter set held = ?, send_after = ? where id = ?",
                row.held() || together,
                guard.morning(),
                row.id());
    }

    /** It never leaves; the case says so when a person could do something about it. */
    private void stop(LetterRow row, String code) {
        sql.update(
                "update letter set state = 'STOPPED', problem = ?, recipient_sealed = null where id = ?",
                code,
                row.id());
        if (code.equals("dead-address")) {
            unreachable.tell(row.caseId(), code);
        }
    }

    private List<LetterRow> together(LetterRow first) {
        return sql.list(
                LetterRow.SELECT + " where l.address_digest = ? and l.held = true and l.state = 'WAITING'"
                        + " and l.copied_at is null and l.send_after <= ? order by l.event_at, l.id limit "
                        + LONGEST_DIGEST,
                LetterRow::read,
                first.addressDigest(),
                now.instant());
    }

    /** Another server has taken the letter. What left together bears the same moment. */
    public void left(List<String> ids) {
        Instant at = now.instant();
        ids.forEach(id -> sql.update(
                "update letter set state = 'LEFT', left_at = ?, problem = null, recipient_sealed = null where id = ?",
                at,
                id));
    }

    /** A copy for the demo was written; the letter itself stays. */
    public void copied(List<String> ids) {
        Instant at = now.instant();
        ids.forEach(id -> sql.update("update letter set copied_at = ? where id = ?", at, id));
    }

    /**
     * It did not work.
     *
     * @param problem a code without personal data, at most 64 characters
     * @param forever true when trying again is pointless
     */
    public void failed(List<String> ids, String problem, boolean forever) {
        ids.forEach(id -> sql.one(LetterRow.SELECT + " where l.id = ?", LetterRow::read, id)
                .ifPresent(row -> again(row, problem, forever)));
    }

    private void again(LetterRow row, String problem, boolean forever) {
        Instant at = now.instant();
        boolean over = forever || row.eventAt().plus(GIVE_UP).isBefore(at);
        sql.update(
                "update letter set attempts = attempts + 1, problem = ?, state = ?, send_after = ? where id = ?",
                problem,
                over ? "FAILED" : "WAITING",
                at.plus(Backoff.after(row.attempts() + 1)),
                row.id());
        if (over) {
            giveUp(row, problem);
        }
    }

    /** A server that refuses twice means it; whatever the reason, the sender was not told and a person should know. */
    private void giveUp(LetterRow row, String problem) {
        if (problem.startsWith("smtp-5")) {
            boolean again = addresses.state(row.addressDigest()) != AddressBook.State.GOOD;
            addresses.cameBack(
                    row.addressDigest(), again ? AddressBook.State.DEAD : AddressBook.State.SUSPECT, problem);
        }
        unreachable.tell(row.caseId(), problem);
    }

    /** For whoever watches over the house. */
    public Stock stock() {
        return sql.one(
                        "select coalesce(sum(state = 'WAITING'), 0) as waiting,"
                                + " coalesce(sum(state = 'WAITING' and attempts > 0), 0) as failing,"
                                + " coalesce(sum(state = 'FAILED'), 0) as given"
                                + " from letter where state in ('WAITING', 'FAILED')",
                        row -> new Stock(row.number("waiting"), row.number("failing"), row.number("given")))
                .orElse(new Stock(0, 0, 0));
    }
}
