package vn.langnghe.casework.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.Days;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.deadline.Calendars;
import vn.langnghe.deadline.DueDates;
import vn.langnghe.deadline.Pause;
import vn.langnghe.deadline.Term;
import vn.langnghe.deadline.Terms;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Remembered;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Seal;

/** The notices of cases. Works inside the transaction of its caller. */
@ApplicationScoped
public class Notices {
    @Inject
    Sql sql;

    @Inject
    Terms terms;

    @Inject
    Calendars calendars;

    @Inject
    Seal seal;

    @Inject
    Now now;

    private final Remembered<NoticeBook> book = new Remembered<>(Duration.ofSeconds(30), this::read);

    private NoticeBook read() {
        return new NoticeBook(sql.list("select * from notice_rule order by place, code", NoticeRows::rule));
    }

    /** Opens what the event obliges to. */
    public void open(NoticedCase whose, NoticeCause cause, String actor) {
        for (NoticeRule rule : book.get().demanded(whose, cause)) {
            sql.update(
                    "insert into case_notice (id, case_id, rule, rule_from, office_code, happened_on, due_on, decision,"
                            + " ground, outcome, answer_by, opened_at, actor)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    seal.token(16),
                    whose.id(),
                    rule.code(),
                    rule.validFrom(),
                    whose.office(),
                    cause.day(),
                    due(rule, whose, cause),
                    cause.decision(),
                    cause.ground(),
                    cause.outcome(),
                    cause.answerBy(),
                    now.instant(),
                    actor);
        }
    }

    /** The decision itself runs while the case stands still; a term from before it does not count that time. */
    private LocalDate due(NoticeRule rule, NoticedCase whose, NoticeCause cause) {
        boolean fromEvent = rule.countedFrom() == null;
        LocalDate start = fromEvent ? cause.day() : whose.happened().get(rule.countedFrom());
        List<Pause> pauses = fromEvent ? List.of() : whose.pauses();
        Term term = terms.on(rule.term(), false, false, start);
        return DueDates.compute(term, start, pauses, 0, calendars.current()).day();
    }

    /** What an event that was taken back would have obliged to. */
    public void drop(String caseId, NoticeEvent event) {
        of(caseId).stream()
                .filter(notice -> notice.open() && notice.event() == event)
                .forEach(notice ->
                        sql.update("update case_notice set dropped_at = ? where id = ?", now.instant(), notice.id()));
    }

    /**
     * The same for an event that happened at this moment: what an earlier one of its kind obliged to stays.
     *
     * @param at when it happened
     */
    public void drop(String caseId, NoticeEvent event, Instant at) {
        sql.update(
                "update case_notice n join notice_rule r on r.code = n.rule and r.valid_from = n.rule_from"
                        + " set n.dropped_at = ? where n.case_id = ? and r.event = ? and n.opened_at >= ?"
                        + " and n.issued_at is null and n.dropped_at is null",
                now.instant(),
                caseId,
                event,
                at);
    }

    /** All notices of a case, by due day. */
    public List<Notice> of(String caseId) {
        return sql.list(
                NoticeRows.SELECT + " where n.case_id = ? order by n.due_on, r.event, r.recipient desc",
                NoticeRows::notice,
                caseId);
    }

    /** Those that nobody has issued. */
    public List<Notice> openOf(String caseId) {
        return of(caseId).stream().filter(Notice::open).toList();
    }

    /**
     * Records that a notice was issued.
     *
     * @throws FieldRefused when the case has no such open notice, or the day cannot be
     */
    public Notice issue(String caseId, ActionRequest ask, String actor) {
        Notice notice = open(caseId, ask.get(Field.NOTICE))
                .orElseThrow(() -> new FieldRefused(Field.NOTICE, "casework.refused.notice"));
        LocalDate day = Days.of(Field.DOCUMENT_DATE, ask);
        IssueDay.check(notice, day, now.today());
        sql.update(
                "update case_notice set document = ?, document_on = ?, issued_at = ?, issued_by = ? where id = ?",
                ask.get(Field.DOCUMENT_NUMBER),
                day,
                now.instant(),
                actor,
                notice.id());
        return notice;
    }

    private Optional<Notice> open(String caseId, String id) {
        return openOf(caseId).stream().filter(notice -> notice.id().equals(id)).findFirst();
    }
}
