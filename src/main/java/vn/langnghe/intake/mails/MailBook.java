package vn.langnghe.intake.mails;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.access.Where;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Pieces;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.Seal;

/**
 * The book of the mails that arrived: what became of each, and the sums by which a day can be checked. The mail door
 * writes it before it looks into a mail and again in the transaction that stores it; nothing in it is personal.
 */
@UseCase
public class MailBook {
    /** The same bytes within this time after they were dealt with are the same mail, sent again. */
    static final Duration REMEMBERED = Duration.ofDays(30);

    /** A mail that was tried so often and never came to an end is not looked into again. */
    static final int ATTEMPTS = 2;

    /** What to do with the bytes that just arrived. */
    public enum Next {
        READ,
        /** They were dealt with before; the answer is written down already. */
        KNOWN,
        /** They were tried before and nobody came back: keep them unread. */
        KEEP_UNREAD
    }

    @Inject
    private Sql sql;

    @Inject
    private Seal seal;

    @Inject
    private Now now;

    @Inject
    private MailItems items;

    @Inject
    private MailCount count;

    @Inject
    private Visibility visibility;

    private record Line(String state, int attempts, Instant doneAt) {}

    /** By which bytes are recognised: 32 bytes, keyed. */
    public byte[] mark(Pieces mail) {
        return seal.digest("mail", mail);
    }

    /** Writes down that these bytes are here and are about to be tried. In a transaction of its own. */
    public Next arrive(byte[] mark, String origin, long size) {
        Instant at = now.instant();
        sql.update(
                "insert ignore into mail_arrival (digest, first_seen, last_seen, attempts, state)"
                        + " values (?, ?, ?, 0, 'OPEN')",
                mark,
                at,
                at);
        Line line = line(mark);
        if (isKnown(line)) {
            again(mark, origin, size);
            return Next.KNOWN;
        }
        boolean again = "OPEN".equals(line.state());
        int before = again ? line.attempts() : 0;
        sql.update(
                "update mail_arrival set attempts = ?, state = 'OPEN', last_seen = ? where digest = ?",
                before + 1,
                at,
                mark);
        return before >= ATTEMPTS ? Next.KEEP_UNREAD : Next.READ;
    }

    private boolean isKnown(Line line) {
        return "DONE".equals(line.state())
                && line.doneAt().isAfter(now.instant().minus(REMEMBERED));
    }

    private Line line(byte[] mark) {
        return sql.one(
                        "select state, attempts, done_at from mail_arrival where digest = ? for update",
                        row -> new Line(row.text("state"), row.number("attempts"), row.instant("done_at")),
                        mark)
                .orElseThrow();
    }

    /**
     * Begins to deal with the bytes in the running transaction and holds their row until it ends.
     *
     * @return false when another process has dealt with them meanwhile
     */
    public boolean begin(byte[] mark) {
        return !isKnown(line(mark));
    }

    /**
     * Writes down, in the transaction that does it, what becomes of a mail, and keeps its bytes if nothing else does.
     *
     * @param raw the mail's bytes
     */
    public void settle(byte[] mark, MailNote note, Filed filed, Pieces raw) {
        sql.update(
                "update mail_arrival set state = 'DONE', fate = ?, case_number = ?, done_at = ? where digest = ?",
                note.fate(),
                filed.caseNumber(),
                now.instant(),
                mark);
        items.add(mark, note, filed, raw);
    }

    /** The attempt failed for a reason that lies not in the mail: it does not count. */
    public void forgive(byte[] mark) {
        sql.update(
                "update mail_arrival set attempts = attempts - 1 where digest = ? and state = 'OPEN' and attempts > 0",
                mark);
    }

    /** The same mail once more, noticed only inside the transaction. */
    public void again(byte[] mark, String origin, long size) {
        items.again(mark, MailNote.again(origin), size);
    }

    /** The sums of one day, by Vietnam's clock. */
    public MailDay on(LocalDate day) {
        return count.on(day, Where.ALL);
    }

    /** The same without the mails whose cases this person may not know of. */
    public MailDay on(LocalDate day, StaffMember who) {
        return count.on(day, visibility.counted(who));
    }

    /** How many mails wait for a person for longer than that. */
    public int waiting(Duration longerThan) {
        return count.waiting(now.instant().minus(longerThan));
    }
}
