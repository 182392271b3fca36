package vn.langnghe.escalation;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.access.Where;
import vn.langnghe.letters.StaffLetters;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.book.WorkMail;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.job.Leases;
import vn.langnghe.platform.transaction.UseCase;

/**
 * What people are told of the ladder, once each. Only ids are kept: numbers and dates are read when the person looks, with
 * the rights of that moment, so that a case from which the person is shut out since is gone from an old digest too. Where the person may
 * know of a case no more than that there is one, it is counted and not named.
 */
@UseCase
public class Digests {
    /** Nobody is told of what is older; the longest holidays are shorter. */
    private static final Duration NEW = Duration.ofDays(14);

    /** What can still be done something about: a conclusion is made public when its case may long be closed. */
    private static final String TOLD =
            "(c.status <> 'CLOSED' or s.term = 'TC_PUBLISH' and c.due_on is not null) and s.term <> 'POSTING'";

    /** More lines are not read anyhow; the queue has them all. */
    private static final int MOST = 500;

    @Inject
    private Visibility visibility;

    @Inject
    private Leases leases;

    @Inject
    private WorkMail mails;

    @Inject
    private StaffLetters letters;

    @Inject
    private Sql sql;

    public boolean finished(Instant slot) {
        return sql.one("select 1 as n from digest_slot where slot = ?", row -> row.number("n"), slot)
                .isPresent();
    }

    /** Everybody was told. */
    public void finish(Instant slot, Instant at) {
        sql.update("insert ignore into digest_slot (slot, finished_at) values (?, ?)", slot, at);
    }

    /**
     * Writes down what this person is told at that time: what is new since the last, on the desk and by letter. One
     * transaction: where the lines are, the letter is, and neither comes twice.
     */
    public void write(StaffMember who, Instant slot, Instant at, long turn) {
        if (!leases.isStill(Escalation.JOB, turn)) {
            return;
        }
        // read first: a row that is read in order to be inserted would be locked
        sql.batch(
                "insert ignore into digest_line (staff_id, step_id, slot) values (?, ?, ?)",
                news(who, at).stream()
                        .map(step -> new Object[] {who.id(), step, slot})
                        .toList());
        mails.of(who.id()).ifPresent(to -> mail(who, to, slot));
    }

    /** Nothing to tell, no letter. */
    private void mail(StaffMember who, String to, Instant slot) {
        newest(who, slot)
                .ifPresent(digest ->
                        letters.tell(who, to, new StaffLetters.Digest(slot, Slots.over(slot)), digest.counts()));
    }

    private List<Long> news(StaffMember who, Instant at) {
        Where news = Audience.of(who).and(visibility.counted(who));
        List<Object> args = new ArrayList<>(List.of(at.minus(NEW), who.id()));
        args.addAll(news.args());
        return sql.list(
                "select s.id from escalation_step s join case_file c on c.id = s.case_id"
                        + " where s.made_at > ? and s.cause <> 'REMINDED' and " + TOLD
                        + " and not exists (select 1 from digest_line l where l.staff_id = ? and l.step_id = s.id)"
                        + " and " + news.sql() + " order by s.id limit " + MOST,
                row -> row.big("id"),
                args.toArray());
    }

    /** The newest digest of this person since then, as far as the person may still see its cases. */
    public Optional<Digest> newest(StaffMember who, Instant since) {
        Where content = visibility.content(who);
        Where outline = visibility.outline(who);
        Where counted = visibility.counted(who);
        List<Object> args = new ArrayList<>(content.args());
        args.addAll(outline.args());
        args.addAll(List.of(who.id(), who.id(), since));
        args.addAll(counted.args());
        List<Kept> kept = sql.list(
                "select l.slot, c.number, s.cause, s.term, s.due_on, s.to_level, (" + content.sql()
                        + ") as content, (" + outline.sql() + ") as outline from digest_line l"
                        + " join escalation_step s on s.id = l.step_id join case_file c on c.id = s.case_id"
                        + " where l.staff_id = ? and l.slot = (select max(slot) from digest_line where staff_id = ?)"
                        + " and l.slot >= ? and " + TOLD + " and (" + counted.sql()
                        + ") order by s.due_on, c.number, s.id",
                Digests::kept,
                args.toArray());
        return kept.stream()
                .findFirst()
                .map(first ->
                        new Digest(first.slot(), kept.stream().map(Kept::line).toList()));
    }

    private record Kept(Instant slot, Digest.Line line) {}

    private static Kept kept(Row row) {
        return new Kept(
                row.instant("slot"),
                new Digest.Line(
                        row.flag("outline") ? row.text("number") : null,
                        row.constant("cause", Cause.class),
                        row.text("term"),
                        row.day("due_on"),
                        row.number("to_level"),
                        row.flag("content")));
    }
}
