package vn.langnghe.intake.mailbox;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;

/**
 * What lay in which mailbox and how far we are with it. A mail is written down when it is listed, changes its state in
 * the transaction that stores it, and is marked or deleted on its server only after that.
 */
@UseCase
public class MailboxBook {
    /** A mail that failed more than twice waits a minute for each time, at most an hour. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int LONGEST_PAUSE = 60;
    private static final int PATIENCE = 2;

    /** From so many failures on a person should look. */
    private static final int STUBBORN = 5;

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    private record Last(long uidvalidity, long uidnext, int era) {}

    /**
     * Notes how the server describes the mailbox.
     *
     * @param uidnext the next uid it will give out, or -1
     */
    public View look(String mailbox, long uidvalidity, long uidnext) {
        sql.update(
                "insert ignore into mailbox (name, uidvalidity, uidnext, era, seen_at) values (?, ?, ?, 0, ?)",
                mailbox,
                uidvalidity,
                uidnext,
                now.instant());
        Last last = sql.one(
                        "select uidvalidity, uidnext, era from mailbox where name = ? for update",
                        row -> new Last(row.big("uidvalidity"), row.big("uidnext"), row.number("era")),
                        mailbox)
                .orElseThrow();
        boolean other = last.uidvalidity() != uidvalidity || uidnext >= 0 && uidnext < last.uidnext();
        int era = other ? last.era() + 1 : last.era();
        sql.update(
                "update mailbox set uidvalidity = ?, uidnext = ?, era = ?, seen_at = ? where name = ?",
                uidvalidity,
                uidnext,
                era,
                now.instant(),
                mailbox);
        return new View(mailbox, uidvalidity, era, highest(mailbox, era));
    }

    private long highest(String mailbox, int era) {
        return sql.one(
                        "select coalesce(max(uid), 0) as highest from mailbox_item where mailbox = ? and era = ?",
                        row -> row.big("highest"),
                        mailbox,
                        era)
                .orElseThrow();
    }

    /** Writes down what lies there; what stands in the book already stays as it is. */
    public void list(View view, List<Long> uids) {
        Instant at = now.instant();
        sql.batch(
                "insert ignore into mailbox_item (mailbox, uidvalidity, era, uid, state, listed_at, next_try)"
                        + " values (?, ?, ?, ?, 'LISTED', ?, ?)",
                uids.stream()
                        .map(uid -> new Object[] {view.mailbox(), view.uidvalidity(), view.era(), uid, at, at})
                        .toList());
    }

    /** What waits to be taken in, oldest first. Whoever asks is at work in the mailbox. */
    public List<Lying> waiting(View view, int most) {
        sql.update("update mailbox set seen_at = ? where name = ?", now.instant(), view.mailbox());
        return sql.list(
                "select id, uid from mailbox_item where mailbox = ? and era = ? and state = 'LISTED' and next_try <= ?"
                        + " order by uid limit ?",
                MailboxBook::lying,
                view.mailbox(),
                view.era(),
                now.instant(),
                most);
    }

    /** What is dealt with and not yet marked on its server. */
    public List<Lying> unmarked(View view, int most) {
        return sql.list(
                "select id, uid from mailbox_item where mailbox = ? and era = ? and marked_at is null"
                        + " and taken_at is not null order by uid limit ?",
                MailboxBook::lying,
                view.mailbox(),
                view.era(),
                most);
    }

    /** What was dealt with so long ago that it may be deleted on its server. */
    public List<Lying> old(View view, Duration kept, int most) {
        return sql.list(
                "select id, uid from mailbox_item where mailbox = ? and era = ? and deleted_at is null"
                        + " and taken_at <= ? and marked_at is not null and stays = false order by uid limit ?",
                MailboxBook::lying,
                view.mailbox(),
                view.era(),
                now.instant().minus(kept),
                most);
    }

    private static Lying lying(Row row) {
        return new Lying(row.big("id"), row.big("uid"));
    }

    /** True when the bytes were dealt with under another uid, before the server counted anew. */
    public boolean known(View view, byte[] mark) {
        return sql.one(
                        "select 1 as one from mailbox_item where mailbox = ? and digest = ? and era < ?"
                                + " and taken_at is not null limit 1",
                        row -> row.number("one"),
                        view.mailbox(),
                        mark,
                        view.era())
                .isPresent();
    }

    /**
     * The mail is dealt with. Called in the transaction that stores it.
     *
     * @param stays whether it must never be deleted on its server
     * @return false when it was dealt with already: whoever asks must not store it
     */
    public boolean taken(Lying mail, byte[] mark, boolean stays) {
        return settle(mail, "TAKEN", mark, stays);
    }

    /** It is one that was dealt with before the server counted anew. */
    public void same(Lying mail, byte[] mark) {
        settle(mail, "SAME", mark, false);
    }

    private boolean settle(Lying mail, String state, byte[] mark, boolean stays) {
        return sql.update(
                        "update mailbox_item set state = ?, digest = ?, stays = ?, taken_at = ?"
                                + " where id = ? and state = 'LISTED'",
                        state,
                        mark,
                        stays,
                        now.instant(),
                        mail.id())
                == 1;
    }

    /** Somebody removed it before we could read it. */
    public void gone(Lying mail) {
        sql.update("update mailbox_item set state = 'GONE' where id = ? and state = 'LISTED'", mail.id());
    }

    /** It could not be fetched or stored; others go first. */
    public void later(Lying mail) {
        int tries = 1
                + sql.one("select tries from mailbox_item where id = ? for update", r -> r.number("tries"), mail.id())
                        .orElseThrow();
        sql.update(
                "update mailbox_item set tries = ?, next_try = ? where id = ?",
                tries,
                now.instant().plus(PAUSE.multipliedBy(Math.max(0, Math.min(tries - PATIENCE, LONGEST_PAUSE)))),
                mail.id());
    }

    public void marked(List<Lying> mails) {
        stamp("marked_at", mails);
    }

    public void deleted(List<Lying> mails) {
        stamp("deleted_at", mails);
    }

    private void stamp(String column, List<Lying> mails) {
        Instant at = now.instant();
        sql.batch(
                "update mailbox_item set " + column + " = ? where id = ?",
                mails.stream().map(mail -> new Object[] {at, mail.id()}).toList());
    }

    /** When a process last looked into the mailbox. */
    public Optional<Instant> lastSeen(String mailbox) {
        return sql.one("select seen_at from mailbox where name = ?", row -> row.instant("seen_at"), mailbox);
    }

    /** How many mails failed again and again and wait for a person to look. */
    public int stubborn() {
        return sql.one(
                        "select count(*) as n from mailbox_item where state = 'LISTED' and tries >= ?",
                        row -> row.number("n"),
                        STUBBORN)
                .orElseThrow();
    }
}
